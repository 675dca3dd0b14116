import { type ChangeEvent, type DragEvent, useId, useState } from "react";
import { Icon } from "../ui/icon.tsx";

type DropZoneProps = { readonly isBusy: boolean; readonly onFile: (file: File) => void };

/** A file by drag and drop, or by the browser's own control, which the keyboard reaches. */
export function DropZone({ isBusy, onFile }: DropZoneProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [isMany, setIsMany] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    setIsMany((files?.length ?? 0) > 1);
    if (file && files?.length === 1) onFile(file);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files);
    // Else the same file could not be chosen a second time, such as after it was mended.
    event.target.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition for a pointer; the control inside does the same for all.
    <div
      className={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Icon name="import" />
      <p className="drop-zone-title">{isBusy ? "Reading the file…" : "Drop a CSV file here"}</p>
      <p className="field-hint">It stays on this computer until you have seen what is wrong with it.</p>
      <span className="drop-zone-control">
        <input id={id} type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" onChange={change} />
        <label htmlFor={id} className="button primary">
          Choose a CSV file
        </label>
      </span>
      <p role="alert" className="field-problem">
        {isMany && "Choose one file at a time."}
      </p>
    </div>
  );
}

import { Button } from "../ui/button.tsx";
import { countOf } from "../ui/words.ts";

type FilesPanelProps = { readonly files: number; readonly run: string; readonly onCount: () => void };

export function FilesPanel({ files, run, onCount }: FilesPanelProps) {
  return (
    <div className="panel-body files">
      <div>
        <h2>Files</h2>
        <p>
          <strong>{countOf(files, "file")}</strong> of {run}.
        </p>
        <p className="field-hint">
          How many rows they have is told by none of the calls. Each count is recorded by the vendor as usage.
        </p>
      </div>
      <Button onPress={onCount}>Count again</Button>
    </div>
  );
}

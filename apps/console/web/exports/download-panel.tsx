import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { Switch } from "../ui/switch.tsx";
import { countOf } from "../ui/words.ts";
import { type RunFiles, useDownload } from "./download.ts";
import { DownloadProgress } from "./download-progress.tsx";
import type { FileFormat } from "./file-content.ts";

type DownloadPanelProps = { readonly runFiles: RunFiles; readonly files: number; readonly run: string };

/** All rows of all files as one. */
export function DownloadPanel({ runFiles, files, run }: DownloadPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const [format, setFormat] = useState<FileFormat>("csv");
  const [escapesFormulas, setEscapesFormulas] = useState(true);
  const { download, isRunning, start, resume, cancel } = useDownload(runFiles);
  const begin = () => start({ format, escapesFormulas });

  const stop = () => {
    panel.current?.focus(); // the button that was pressed goes away
    cancel();
  };

  return (
    <Panel ref={panel} label="Download">
      <div className="panel-body">
        <div>
          <h2>Download all rows</h2>
          <p className="lead">
            The rows of {countOf(files, "file")} of {run} as one file, made on this machine. It is saved when it is
            complete, never before.
          </p>
        </div>
        <fieldset className="formats" disabled={isRunning}>
          <legend>Format</legend>
          <Format
            value="csv"
            chosen={format}
            onChoose={setFormat}
            label="CSV"
            hint="For Excel and other spreadsheets."
          />
          <Format
            value="json"
            chosen={format}
            onChoose={setFormat}
            label="JSON"
            hint="For programs: the values as they are."
          />
        </fieldset>
        {format === "csv" && (
          <>
            <Switch
              label="Escape formulas for spreadsheets"
              hint="A cell that begins with =, +, - or @ gets an apostrophe in front, so that a spreadsheet shows it and does not run it. Negative numbers and telephone numbers with + get one too. Turn it off for a program that needs the values as they are."
              isOn={escapesFormulas}
              onChange={setEscapesFormulas}
              isDisabled={isRunning}
            />
            <p className="field-hint">
              The file is UTF-8 and begins with a byte order mark: Excel shows é and ß as such only with it, and other
              spreadsheets do not mind.
            </p>
          </>
        )}
        <div className="actions">
          <Button look="primary" onPress={begin} isPending={isRunning}>
            {isRunning ? "Downloading…" : `Download ${format.toUpperCase()}`}
          </Button>
          {isRunning && <Button onPress={stop}>Cancel</Button>}
        </div>
        {download && <DownloadProgress download={download} onResume={resume} onRestart={begin} />}
      </div>
    </Panel>
  );
}

type FormatProps = {
  readonly value: FileFormat;
  readonly chosen: FileFormat;
  readonly onChoose: (format: FileFormat) => void;
  readonly label: string;
  readonly hint: string;
};

function Format({ value, chosen, onChoose, label, hint }: FormatProps) {
  return (
    <label className="format">
      <input type="radio" name="format" checked={chosen === value} onChange={() => onChoose(value)} />
      <span>
        {label} <span className="field-hint">{hint}</span>
      </span>
    </label>
  );
}

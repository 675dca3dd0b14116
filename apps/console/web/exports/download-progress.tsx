import { useRef } from "react";
import { Button } from "../ui/button.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { Progress } from "../ui/progress.tsx";
import { countOf, formatNumber } from "../ui/words.ts";
import type { Collected } from "./collect-rows.ts";
import type { Download } from "./download.ts";

type DownloadProgressProps = {
  readonly download: Download;
  readonly onResume: () => void;
  readonly onRestart: () => void;
};

export function DownloadProgress({ download, onResume, onRestart }: DownloadProgressProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  const andFocus = (act: () => void) => () => {
    box.current?.focus();
    act();
  };
  return (
    <div ref={box} tabIndex={-1} className="stack download-progress">
      <p role="status" className="unseen">
        {spoken(download)}
      </p>
      {(download.phase === "reading" || download.phase === "writing") && (
        <Progress
          label={download.phase === "writing" ? "Writing the file" : fileWords(download.collected)}
          value={share(download)}
          text={countOf(download.collected?.rows ?? 0, "row")}
        />
      )}
      {download.phase === "saved" && (
        <Note kind="done" title={`Saved: ${download.name}`}>
          <p>
            {countOf(download.collected.rows, "row")} of {countOf(download.collected.keptFiles, "file")},{" "}
            {formatBytes(download.bytes)}. It is where your browser puts downloads.
          </p>
        </Note>
      )}
      {download.phase === "cancelled" && (
        <Note title="Cancelled">
          <p>Nothing was saved.</p>
        </Note>
      )}
      {download.phase === "failed" && (
        <>
          <FailureNotice
            title={
              download.collected.files === undefined
                ? "The download did not start"
                : `The download stopped at file ${download.page} of ${download.collected.files}`
            }
            problem={download.problem}
            onRetry={andFocus(download.canResume ? onResume : onRestart)}
            retry={download.canResume ? `Go on from file ${download.page}` : "Start again"}
          />
          <p>
            Nothing was saved.{" "}
            {download.canResume && download.collected.keptFiles > 0 && (
              <>
                {countOf(download.collected.keptRows, "row")} of{" "}
                {countOf(download.collected.keptFiles, "complete file")} are kept for when you go on.{" "}
              </>
            )}
            {download.canResume && download.collected.keptFiles > 0 && (
              <Button look="link" onPress={andFocus(onRestart)}>
                Start again from the first file
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

const fileWords = (collected: Collected | undefined): string =>
  collected?.file === undefined ? "Counting the files" : `File ${collected.file} of ${collected.files}`;

/** By files, as the rows of a file are counted only while they come. */
function share({ phase, collected }: Extract<Download, { phase: "reading" | "writing" }>): number | undefined {
  if (phase === "writing") return 1;
  return collected?.files ? collected.keptFiles / collected.files : undefined;
}

function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function spoken(download: Download): string {
  switch (download.phase) {
    case "reading":
      return download.collected?.file === undefined ? "Downloading." : `Downloading. ${fileWords(download.collected)}.`;
    case "writing":
      return "Writing the file.";
    case "saved":
      return `Saved ${countOf(download.collected.rows, "row")} in ${download.name}.`;
    case "cancelled":
      return "Cancelled. Nothing was saved.";
    case "failed":
      return ""; // the notice is an alert
  }
}

import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { useCampaign } from "../campaigns/use-campaign.ts";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { DownloadPanel } from "./download-panel.tsx";
import { readFileCount } from "./file-count.ts";
import { FilesPanel } from "./files-panel.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { NoFiles } from "./no-files.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunSelect } from "./run-select.tsx";
import "./exports.css";

/** The exported files of the current run or of one before it. */
export function ExportsScreen() {
  const { workspaceId, campaignId } = useCampaign();
  return <Exports key={`${workspaceId} ${campaignId}`} />;
}

function Exports() {
  const { campaignId, campaign } = useCampaign();
  const keeper = useRef<HTMLDivElement>(null);
  /** A historical run; the files of the current one are asked for without a number. */
  const [runNumber, setRunNumber] = useState<number>();
  const runs = useQuery({ ...read("listCampaignRuns", { campaign_id: campaignId }), select: listOf });
  const request = { campaign_id: campaignId, ...(runNumber !== undefined && { run_number: runNumber }) };
  const count = useQuery({ ...read("countMessageFiles", request), select: readFileCount });
  const files = count.error ? 0 : (count.data ?? 0);
  const run = runNumber === undefined ? "the current run" : `run ${runNumber}`;
  const look = async () => {
    const { data = 0 } = await count.refetch();
    if (data > 0) keeper.current?.focus(); // the button that was pressed goes away
  };
  const runFiles = { campaignId, runNumber };

  return (
    <>
      <RunSelect campaign={campaign} runs={runs} value={runNumber} onChange={setRunNumber} />
      <div ref={keeper} tabIndex={-1} className="focus-keeper">
        <QueryPanel
          label="Files"
          query={count}
          summary={(one) => `${countOf(one, "file")} of ${run}.`}
          isEmpty={(one) => one === 0}
          empty={<NoFiles runNumber={runNumber} onLook={() => void look()} />}
        >
          {(one) => <FilesPanel files={one} run={run} onCount={() => void count.refetch()} />}
        </QueryPanel>
      </div>
      {files > 0 && (
        <>
          <DownloadPanel key={`download ${runNumber}`} runFiles={runFiles} files={files} run={run} />
          <PreviewPanel key={`preview ${runNumber}`} runFiles={runFiles} files={files} />
          <LinkPanel key={`link ${runNumber}`} runFiles={runFiles} files={files} />
        </>
      )}
    </>
  );
}

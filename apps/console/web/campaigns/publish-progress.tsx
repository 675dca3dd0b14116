import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { Progress } from "../ui/progress.tsx";
import { capitalize, countOf, formatDuration } from "../ui/words.ts";
import { FileCheck } from "./file-check.tsx";
import type { Publishing } from "./publishing.ts";

type PublishProgressProps = {
  readonly publishing: Publishing;
  readonly workspaceId: string;
  readonly campaignId: string;
  readonly onStop: () => void;
};

export function PublishProgress({ publishing, workspaceId, campaignId, onStop }: PublishProgressProps) {
  return (
    <div className="stack">
      <p role="status" className="unseen">
        {spoken(publishing)}
      </p>
      {publishing.phase === "sending" && <Progress label="Publishing" value={undefined} />}
      {publishing.phase === "waiting" && (
        <>
          <Waiting since={publishing.since} files={publishing.files} />
          <p className="footnote wait-note">
            Published. The files are written by the service, and that goes on without this page: you may leave and come
            back to Exports later.
          </p>
          <div className="actions">
            <Button onPress={onStop}>Stop waiting</Button>
          </div>
        </>
      )}
      {publishing.phase === "done" && (
        <Note kind="done" title={`Published: ${countOf(publishing.files, "file")}`}>
          <p>
            Two counts in a row were the same, so the export is taken to be complete. The count cannot tell new files
            from those of an earlier export.
          </p>
          <ExportsLink workspaceId={workspaceId} campaignId={campaignId} />
        </Note>
      )}
      {publishing.phase === "left" && (
        <Note title="The export goes on at the service">
          <p>Nobody waits for it here any more. Do not publish again; look for the files instead.</p>
          <FileCheck workspaceId={workspaceId} campaignId={campaignId} />
        </Note>
      )}
      {publishing.phase === "failed" && (
        <Failed publishing={publishing} workspaceId={workspaceId} campaignId={campaignId} />
      )}
    </div>
  );
}

type FailedProps = Omit<PublishProgressProps, "onStop" | "publishing"> & {
  readonly publishing: Extract<Publishing, { phase: "failed" }>;
};

function Failed({ publishing: { problem, outcome }, ...campaign }: FailedProps) {
  const titles = {
    "not done": "It was not published",
    "in doubt": "It may have been published",
    published:
      problem.kind === "pending" ? "Published, but the files are not there yet" : "Published, but then it broke off",
  };
  return (
    <>
      <FailureNotice title={titles[outcome]} problem={problem} />
      {outcome === "in doubt" && (
        <Note kind="warning">
          <p>
            The campaign has been read again: its status above says whether it is Published. If it is, look for the
            files and do not publish again.
          </p>
        </Note>
      )}
      {outcome === "not done" && problem.kind === "bad-request" && (
        <p className="footnote wait-note">
          The vendor documents two things that the API checks: the status of the campaign, and the usage quota of the
          account. The API has no call that shows or raises the quota; ask whoever manages the account.
        </p>
      )}
      {outcome === "published" && <FileCheck {...campaign} />}
      {outcome === "in doubt" && <FileCheck {...campaign} label="Look for the files" />}
    </>
  );
}

function Waiting({ since, files }: { readonly since: number; readonly files: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const waited = Math.max(0, Math.round((now - since) / 1_000));
  // Below ten seconds, tenths would only flicker.
  const words = waited < 10 ? `${waited} s` : formatDuration(waited * 1_000);
  const text = `${capitalize(countOf(files, "file"))} so far, ${words}`;
  return <Progress label="Waiting for the files" value={undefined} text={text} />;
}

type CampaignAddress = { readonly workspaceId: string; readonly campaignId: string };

export function ExportsLink({ workspaceId, campaignId }: CampaignAddress) {
  return (
    <p>
      <Link to="/w/$workspaceId/campaigns/$campaignId/exports" params={{ workspaceId, campaignId }}>
        See and download the files
      </Link>
    </p>
  );
}

function spoken(publishing: Publishing): string {
  switch (publishing.phase) {
    case "sending":
      return "Publishing.";
    case "waiting":
      return "Published. Waiting for the files.";
    case "done":
      return `Published: ${countOf(publishing.files, "file")}.`;
    case "left":
      return "No longer waiting. The export goes on at the service.";
    case "failed":
      return ""; // the notice is an alert
  }
}

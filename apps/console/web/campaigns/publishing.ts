import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { Problem, PublishLine } from "../../server/answers.ts";
import { toProblem } from "../api/ask.ts";
import type { CallableId } from "../api/call.ts";
import { readLines } from "../api/ndjson.ts";
import { useKept } from "../api/use-kept.ts";

/** How far publishing has come. */
export type Publishing =
  | { readonly phase: "sending"; readonly since: number }
  | { readonly phase: "waiting"; readonly since: number; readonly files: number }
  | { readonly phase: "done"; readonly files: number }
  /** Nobody waits any more, but the export goes on at the service. */
  | { readonly phase: "left" }
  | { readonly phase: "failed"; readonly problem: Problem; readonly outcome: "not done" | "in doubt" | "published" };

type CampaignKey = { readonly workspaceId: string; readonly campaignId: string };

const keyOf = ({ workspaceId, campaignId }: CampaignKey) => ["publishing", workspaceId, campaignId] as const;

const waits = new Map<string, AbortController>();

/** Publishing goes on while other screens are open. */
export function usePublishing(campaign: CampaignKey) {
  const queries = useQueryClient();
  const queryKey = keyOf(campaign);
  const publishing = useKept<Publishing>(queryKey);
  return {
    publishing,
    isRunning: publishing?.phase === "sending" || publishing?.phase === "waiting",
    publish: () => void publish(queries, campaign),
    /** Ends the wait, not the export. */
    stopWaiting: () => waits.get(queryKey.join())?.abort(),
  };
}

async function publish(queries: QueryClient, campaign: CampaignKey): Promise<void> {
  const queryKey = keyOf(campaign);
  if (waits.has(queryKey.join())) return; // two would publish twice
  const wait = new AbortController();
  waits.set(queryKey.join(), wait);
  const since = Date.now();
  const show = (publishing: Publishing) => queries.setQueryData<Publishing>(queryKey, publishing);
  let published = false;
  show({ phase: "sending", since });
  try {
    const lines = readLines<PublishLine>("/api/publish", {
      body: { workspace_id: campaign.workspaceId, campaign_id: campaign.campaignId },
      signal: wait.signal,
      isLast: ({ type }) => type === "done" || type === "problem",
    });
    for await (const line of lines) {
      if (!queries.getQueryData(queryKey)) break; // signed out
      if (line.type === "published") {
        published = true;
        show({ phase: "waiting", since, files: 0 });
        refresh(queries, ["listCampaigns", "listRunMessages", "listCampaignRuns"]);
      }
      if (line.type === "waiting") show({ phase: "waiting", since, files: line.files });
      if (line.type === "done") show({ phase: "done", files: line.files });
      if (line.type === "problem") show(failed(line.problem, published));
    }
  } catch (error) {
    show(wait.signal.aborted ? { phase: "left" } : failed(toProblem(error), published));
  } finally {
    waits.delete(queryKey.join());
    refresh(queries, ["listCampaigns", "countMessageFiles", "fetchMessageFile"]);
  }
}

function refresh(queries: QueryClient, operations: readonly CallableId[]): void {
  for (const operation of operations) void queries.invalidateQueries({ queryKey: [operation] });
}

function failed(problem: Problem, published: boolean): Publishing {
  // When the console's own server breaks off, nobody knows what it has sent.
  const isDoubtful = problem.sent !== "no" && (!problem.retryable || problem.kind === "console");
  return { phase: "failed", problem, outcome: published ? "published" : isDoubtful ? "in doubt" : "not done" };
}

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { Problem } from "../../server/answers.ts";
import { toProblem } from "../api/ask.ts";
import { useKept } from "../api/use-kept.ts";
import { saveFile } from "../ui/save-file.ts";
import type { Collected } from "./collect-rows.ts";
import type { ExportNews, ExportOrder } from "./export-messages.ts";
import type { FileOptions } from "./file-content.ts";

/** How far a download has come. Nothing is saved before it is complete. */
export type Download =
  | { readonly phase: "reading" | "writing"; readonly collected: Collected | undefined }
  | { readonly phase: "saved"; readonly name: string; readonly bytes: number; readonly collected: Collected }
  | { readonly phase: "cancelled" }
  | {
      readonly phase: "failed";
      readonly problem: Problem;
      /** The file that broke off. */
      readonly page: number;
      readonly collected: Collected;
      /** What has come is kept, and that file may be asked for again. */
      readonly canResume: boolean;
    };

export type RunFiles = {
  readonly campaignId: string;
  /** A historical run. @default the current one */
  readonly runNumber: number | undefined;
};

const keyOf = ({ campaignId, runNumber }: RunFiles) => ["download", campaignId, runNumber ?? "current"] as const;

const workers = new Map<string, Worker>();

/** A download goes on while other screens are open. */
export function useDownload(files: RunFiles) {
  const queries = useQueryClient();
  const queryKey = keyOf(files);
  const download = useKept<Download>(queryKey);
  const show = (now: Download) => queries.setQueryData<Download>(queryKey, now);
  return {
    download,
    isRunning: download?.phase === "reading" || download?.phase === "writing",
    start: (options: FileOptions) => start(queries, files, options),
    resume() {
      const order: ExportOrder = { type: "resume" };
      show({ phase: "reading", collected: download && "collected" in download ? download.collected : undefined });
      workers.get(queryKey.join())?.postMessage(order);
    },
    cancel() {
      end(queryKey.join());
      show({ phase: "cancelled" });
    },
  };
}

function start(queries: QueryClient, files: RunFiles, options: FileOptions): void {
  const queryKey = keyOf(files);
  const key = queryKey.join();
  end(key);
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
  workers.set(key, worker);
  const show = (download: Download) => queries.setQueryData<Download>(queryKey, download);
  show({ phase: "reading", collected: undefined });

  worker.addEventListener("message", ({ data: news }: MessageEvent<ExportNews>) => {
    if (!queries.getQueryData(queryKey)) return end(key); // signed out
    const { collected } = news;
    if (news.type === "reading" || news.type === "writing") show({ phase: news.type, collected });
    if (news.type === "failed") {
      const { problem, page } = news;
      // A session that has ended takes what it has read with it.
      const canResume = problem.kind !== "session" && !(problem.kind === "console" && !problem.retryable);
      if (!canResume) end(key);
      show({ phase: "failed", problem, page, collected, canResume });
    }
    if (news.type === "done") {
      const name = fileName(files, options);
      saveFile(name, news.content);
      end(key);
      show({ phase: "saved", name, bytes: news.content.size, collected });
    }
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(key);
    const problem = toProblem(new Error(event.message || "The part of the page that writes files did not start."));
    show({ phase: "failed", problem, page: 1, collected: nothing, canResume: false });
  });
  const order: ExportOrder = {
    type: "start",
    request: {
      campaign_id: files.campaignId,
      ...(files.runNumber !== undefined && { run_number: files.runNumber }),
    },
    options,
    screen: location.pathname,
  };
  worker.postMessage(order);
}

function end(key: string): void {
  workers.get(key)?.terminate();
  workers.delete(key);
}

const nothing: Collected = { file: undefined, files: undefined, rows: 0, keptFiles: 0, keptRows: 0 };

/** Ids of the API are not promised to be fit for the name of a file. */
function fileName({ campaignId, runNumber }: RunFiles, { format }: FileOptions): string {
  const id = campaignId.replace(/[^\w-]+/g, "-").slice(0, 80);
  return `${id}${runNumber === undefined ? "" : `-run-${runNumber}`}-messages.${format}`;
}

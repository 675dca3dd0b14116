import type { MessagesLine } from "../../server/answers.ts";
import { ProblemError, toProblem } from "../api/ask.ts";
import { readLines } from "../api/ndjson.ts";
import { createCollector, type RowCollector } from "./collect-rows.ts";
import type { ExportNews, ExportOrder } from "./export-messages.ts";
import { fileParts } from "./file-content.ts";

// Reads all rows and writes the file, away from the page, which stays quick however many rows there are. The page ends
// it to cancel.

type Job = { readonly order: Extract<ExportOrder, { type: "start" }>; readonly collector: RowCollector };

let job: Job | undefined;

addEventListener("message", ({ data }: MessageEvent<ExportOrder>) => {
  if (data.type === "start") job = { order: data, collector: createCollector() };
  if (job) void work(job);
});

const tell = (news: ExportNews): void => postMessage(news);

async function work({ order, collector }: Job): Promise<void> {
  try {
    await readRows({ order, collector });
    const rows = collector.finish();
    const collected = collector.state();
    tell({ type: "writing", collected });
    const { format } = order.options;
    const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
    const content = new Blob([...fileParts(rows, order.options)], { type });
    tell({ type: "done", content, collected });
  } catch (error) {
    const page = collector.breakOff();
    tell({ type: "failed", problem: toProblem(error), page, collected: collector.state() });
  }
}

async function readRows({ order, collector }: Job): Promise<void> {
  const { request, screen } = order;
  let told = 0;
  const lines = readLines<MessagesLine>("/api/messages", {
    body: { ...request, fromPage: collector.breakOff() },
    screen,
    isLast: ({ type }) => type === "done" || type === "problem",
  });
  for await (const line of lines) {
    if (line.type === "problem") throw new ProblemError(line.problem);
    collector.take(line);
    // Not for every line: a page that is told too often has no time left.
    if (line.type !== "file" && performance.now() - told < 100) continue;
    told = performance.now();
    tell({ type: "reading", collected: collector.state() });
  }
}

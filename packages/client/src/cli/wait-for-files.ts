import { setTimeout } from "node:timers/promises";
import { ExportPendingError, type Nudgescribe } from "../index.ts";
import { CliError } from "./cli-error.ts";
import type { TextOption } from "./command.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

export const defaultWaitLimit = "600";

export const waitLimitOption: TextOption = {
  type: "string",
  value: "SECONDS",
  about: `longest wait for the files (default ${defaultWaitLimit})`,
};

type WaitOptions = {
  readonly io: Io;
  readonly progress: Progress;
  /** Milliseconds. */
  readonly waitLimit: number;
};

const longestPause = 15_000;

/**
 * Waits for the files of an export that was queued, perhaps by an earlier command. The API names no job, so the files
 * are counted: two counts in a row that are the same and not zero are the end.
 *
 * @throws ExportPendingError when they do not appear within the limit
 */
export async function waitForFiles(
  client: Nudgescribe,
  campaign: string,
  { io: { signal, pollInterval = 2_000 }, progress, waitLimit }: WaitOptions,
): Promise<number> {
  const start = performance.now();
  let before = 0;
  for (let pause = pollInterval; ; pause = Math.min(longestPause, pause * 1.5)) {
    const files = await countFiles(client, { campaign_id: campaign }, signal);
    const waited = performance.now() - start;
    progress.tell({ step: "wait", files, waited: Math.round(waited) });
    if (files > 0 && files === before) return files;
    if (waited + pause > waitLimit)
      throw new ExportPendingError(
        `the export is queued, but after ${Math.round(waited / 1_000)} s it has ${files} files and is not settled; fetch them later with nudgescribe export, without --publish`,
        { waited, files },
      );
    before = files;
    await setTimeout(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** @throws CliError when the answer has no count, without which nothing can be fetched. */
export async function countFiles(
  client: Nudgescribe,
  request: { readonly campaign_id: string; readonly run_number?: number },
  signal: AbortSignal,
): Promise<number> {
  const answer = await client.messages.countFiles(request, { signal });
  const { pages } = answer ?? {};
  if (typeof pages === "number" && Number.isInteger(pages) && pages >= 0) return pages;
  throw new CliError("UnexpectedResponseError", "the API answered without a number of files", { exitCode: 1 });
}

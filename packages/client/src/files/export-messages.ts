import type { PublishMessagesRequest } from "@nudgescribe/types";
import { publishMessages } from "@nudgescribe/types/operations";
import type { CallOptions, Core } from "../core.ts";
import { ExportPendingError } from "../errors/export-pending-error.ts";
import { sleep } from "../transport/sleep.ts";
import { countFiles, filesOf, type MessageFile } from "./messages.ts";

/** How far an export is. */
export type ExportProgress =
  /** The API has taken the order. */
  | { readonly stage: "published" }
  /** The files were counted; `waited` is in milliseconds. */
  | { readonly stage: "waiting"; readonly files: number; readonly waited: number }
  /** File `page` of `pages` is handed out. */
  | { readonly stage: "file"; readonly page: number; readonly pages: number };

/** Settings of an export. Signal, timeout, retries and headers hold for every single call. */
export type ExportOptions = CallOptions & {
  readonly onProgress?: (progress: ExportProgress) => void;
  /**
   * Longest wait for the files, in milliseconds.
   * @default 600_000
   */
  readonly waitLimit?: number;
  /**
   * First pause between two counts, in milliseconds. Each pause is half as long again as the one before, up to 15 seconds.
   * @default 2_000
   */
  readonly pollInterval?: number;
};

const longestPause = 15_000;

/**
 * Publishes the messages of a campaign, waits for the exported files and hands them out in order. Publishing changes
 * the state of the campaign, and is never repeated.
 *
 * The answer names no job, so the files are counted: an export counts as done when two counts in a row are the same
 * and not zero.
 *
 * @throws ExportPendingError when the files do not appear within `waitLimit`; what publishing and counting throw
 */
export async function* exportMessages(
  client: Core,
  request: PublishMessagesRequest,
  options: ExportOptions = {},
): AsyncGenerator<MessageFile, void, undefined> {
  const { onProgress, waitLimit = 600_000, pollInterval = 2_000, ...callOptions } = options;
  await client.run(publishMessages, request, callOptions);
  onProgress?.({ stage: "published" });

  const campaign = { campaign_id: request.campaign_id };
  const pages = await settledCount();
  for (const file of filesOf(client, campaign, { pages, options: callOptions })) {
    onProgress?.({ stage: "file", page: file.page, pages });
    yield file;
  }

  async function settledCount(): Promise<number> {
    const start = performance.now();
    let before = 0;
    for (let pause = pollInterval; ; pause = Math.min(longestPause, pause * 1.5)) {
      const files = await countFiles(client, campaign, callOptions);
      const waited = performance.now() - start;
      onProgress?.({ stage: "waiting", files, waited });
      if (files > 0 && files === before) return files;
      if (waited + pause > waitLimit) throw pending(waited, files);
      before = files;
      await sleep(pause, callOptions.signal ?? never);
    }
  }
}

const pending = (waited: number, files: number): ExportPendingError =>
  new ExportPendingError(
    `the export was queued, but after ${Math.round(waited / 1000)} s it has ${files} files and is not settled; read them later with messages.files(), without publishing again`,
    { waited, files },
  );

const never = new AbortController().signal;

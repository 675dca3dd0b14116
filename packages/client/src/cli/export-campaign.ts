import { ApiError, ConnectionError, type Nudgescribe } from "../index.ts";
import { CliError, interruptionOf } from "./cli-error.ts";
import type { Context, Result } from "./command.ts";
import {
  clearFolder,
  clearUnfinished,
  type ExportedFile,
  isIntact,
  type Manifest,
  writeManifest,
} from "./export-folder.ts";
import { failureOf } from "./failure.ts";
import { fetchPage } from "./fetch-page.ts";
import { findWorkspace } from "./find-workspace.ts";
import { size } from "./progress-words.ts";
import { counted } from "./table.ts";
import { countFiles, waitForFiles } from "./wait-for-files.ts";

/** An export that is to be done, or gone on with. */
export type Work = {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The line that goes on with the work. */
  readonly again: string;
  readonly publish: boolean;
  readonly waitLimit: number;
  readonly workspace: string | undefined;
  readonly context: Context;
};

/**
 * Publishes if that is asked for, and fetches every file that is not in the folder yet. The manifest is written after every
 * step, so that the next command can go on after any.
 */
export async function exportCampaign(client: Nudgescribe, work: Work): Promise<Result> {
  const { folder, context, again } = work;
  const { signal, progress } = context;
  let { manifest } = work;
  const save = async (changes: Partial<Manifest>) => {
    manifest = { ...manifest, ...changes };
    await writeManifest(folder, manifest);
  };
  let kept = 0;
  try {
    await clearUnfinished(folder);
    if (work.publish) await publish(client, work, save);
    const pages = await countPages(client, manifest, work);
    if (manifest.pages !== pages) await save({ pages });
    const whole: ExportedFile[] = [];
    for (const file of manifest.files) if (await isIntact(folder, file)) whole.push(file);
    kept = whole.length;
    if (kept < manifest.files.length) await save({ files: whole });
    for (let page = 1; page <= pages; page++) {
      if (manifest.files.some((file) => file.page === page)) continue;
      signal.throwIfAborted();
      const onBytes = (bytes: number) => progress.tell({ step: "export", page, pages, bytes });
      const file = await fetchPage(client, page, { folder, manifest, signal, onBytes });
      await save({ files: [...manifest.files, file].sort((one, other) => one.page - other.page) });
    }
    if (!manifest.finished || kept < pages) await save({ finished: new Date().toISOString() });
  } catch (error) {
    throw stopped(error, { manifest, again, signal });
  }
  return finished(manifest, { folder, kept });
}

/** Whether the API has published is written down before and after, so that no later command does it again. */
async function publish(
  client: Nudgescribe,
  { workspace, manifest, context: { signal }, folder }: Work,
  save: (changes: Partial<Manifest>) => Promise<void>,
): Promise<void> {
  const { campaign_id } = manifest;
  const workspace_id = workspace ?? (await findWorkspace(client, campaign_id, signal));
  await save({ publish: "asked" });
  try {
    await client.messages.publish({ workspace_id, campaign_id }, { signal });
  } catch (error) {
    if (wasNotDone(error)) await clearFolder(folder, []);
    throw error;
  }
  await save({ publish: "done" });
}

/** A request that was refused, or never left, has done nothing: the next command may publish. */
const wasNotDone = (error: unknown): boolean =>
  (error instanceof ApiError && error.status < 500) || (error instanceof ConnectionError && error.sent === "no");

async function countPages(client: Nudgescribe, manifest: Manifest, { context, waitLimit }: Work): Promise<number> {
  const { campaign_id, run_number, pages, publish } = manifest;
  const request = { campaign_id, ...(run_number !== undefined && { run_number }) };
  if (publish && pages === undefined)
    return waitForFiles(client, campaign_id, { ...context, waitLimit: waitLimit * 1_000 });
  const now = await countFiles(client, request, context.signal);
  if (now === 0)
    throw new CliError("NoFiles", `the API has no exported files of ${campaign_id}`, {
      exitCode: 1,
      hint: "Publish it first: --publish does.",
    });
  if (pages === undefined || pages === now) return now;
  throw new CliError("ExportChanged", `the export had ${pages} files and now has ${now}: it is another one`, {
    exitCode: 1,
    hint: "--force throws away what is in the folder and fetches all anew.",
  });
}

type Stop = { readonly manifest: Manifest; readonly again: string; readonly signal: AbortSignal };

/** What is done, and how to go on. When nothing is done yet, the error itself says enough. */
function stopped(error: unknown, { manifest, again, signal }: Stop): unknown {
  const { files, pages, publish } = manifest;
  const nothingDone = publish === undefined || (publish === "asked" && wasNotDone(error));
  if (files.length === 0 && nothingDone) return error;
  const failure = failureOf(error, signal);
  if (error instanceof CliError && files.length === 0) return error;
  const done = pages === undefined ? "the campaign was published" : `${files.length} of ${pages} files are here`;
  const published = publish === "asked" ? "the campaign was perhaps published" : done;
  return new CliError(failure.kind, `${failure.message}; ${published}`, {
    exitCode: interruptionOf(signal)?.exitCode ?? 6,
    hint: `Go on with: ${again}`,
    retryable: true,
    cause: error,
  });
}

function finished(manifest: Manifest, { folder, kept }: { readonly folder: string; readonly kept: number }) {
  const { campaign_id, run_number, format, files } = manifest;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const of = run_number === undefined ? campaign_id : `run ${run_number} of ${campaign_id}`;
  const fetched = files.length - kept;
  return {
    data: {
      campaign_id,
      run_number,
      format,
      folder,
      files: files.length,
      fetched,
      kept,
      rows,
      bytes,
      finished: manifest.finished,
    },
    text: `Exported ${of} to ${folder}: ${counted(files.length, "file")}, ${counted(rows, "row")}, ${size(bytes)}${
      kept > 0 ? ` (${fetched} fetched now, ${kept} were here and are whole)` : ""
    }`,
  };
}

import type { FetchMessageFileRequest, MessageRow } from "@nudgescribe/types";
import { countMessageFiles, fetchMessageFile } from "@nudgescribe/types/operations";
import type { CallOptions, Core } from "../core.ts";
import { UnexpectedResponseError } from "../errors/index.ts";
import { countPages } from "../pages.ts";
import { isJson, readJson } from "../read-data.ts";
import { choosingMedia, runFile } from "../run-other.ts";
import { openBody } from "../transport/open-body.ts";
import { type CsvRow, csvRows } from "./csv.ts";
import { download } from "./link.ts";
import { PresignedLink } from "./presigned-link.ts";
import { toChunks } from "./source.ts";

/** One exported file: `page` is its number, `run_number` picks a historical run. */
export type MessageFileRequest = Omit<FetchMessageFileRequest, "format">;

/** The parsed form of a file. */
export type MessageFileRows = {
  readonly rows: MessageRow[];
  /** The rows reach the API's limit of 1000, so the file may hold more: read it as CSV. */
  readonly cut: boolean;
};

/** The parsed form of a file ends here. @see https://api-docs.nudgescribe.com/retrieve-published-messages-23415624e0 */
const mostParsedRows = 1_000;

/**
 * One file as the bytes of its CSV, while they come.
 *
 * @throws ApiError, ConnectionError, TimeoutError, UnexpectedResponseError
 */
export async function fetchMessageCsv(
  client: Core,
  file: MessageFileRequest,
  options: CallOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const request = { ...file, format: "csv" };
  const answer = await client.perform(
    fetchMessageFile,
    request,
    choosingMedia(fetchMessageFile, request, options),
    openBody,
  );
  const { headers } = answer;
  const body = answer.body as ReadableStream<Uint8Array>;
  if (!isJson(headers.get("content-type"))) return body;
  // The vendor declares JSON only, so the text may travel inside a JSON string.
  const text = readJson(fetchMessageFile, headers, await textOf(body));
  if (typeof text !== "string") throw new UnexpectedResponseError(fetchMessageFile, "", "CSV text", text);
  return new Blob([text]).stream();
}

/** Chromium's own `Response` would put a TypeError in the place of what broke the stream. */
async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of toChunks(body)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/**
 * The rows of one file, in order, in constant memory whatever its size. Leaving the loop ends the download.
 *
 * @throws CsvError that names the line, and what `messages.csv` throws
 */
export async function* readMessageRows(
  client: Core,
  file: MessageFileRequest,
  options?: CallOptions,
): AsyncGenerator<CsvRow, void, undefined> {
  yield* csvRows(await fetchMessageCsv(client, file, options));
}

/**
 * The rows of one file as the API parses them, at most 1000; `cut` says that there may be more.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, UnexpectedResponseError
 */
export async function fetchMessageJson(
  client: Core,
  file: MessageFileRequest,
  options?: CallOptions,
): Promise<MessageFileRows> {
  const rows: unknown = await runFile(client, fetchMessageFile, { ...file, format: "json" }, options);
  if (!Array.isArray(rows)) throw new UnexpectedResponseError(fetchMessageFile, "", "an array of rows", rows);
  return { rows, cut: rows.length >= mostParsedRows };
}

/**
 * A link to one file of the current export. Historical runs have none.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, UnexpectedResponseError
 */
export async function createMessageLink(
  client: Core,
  file: Omit<MessageFileRequest, "run_number">,
  options?: CallOptions,
): Promise<PresignedLink> {
  const answer = await runFile<{ url?: unknown } | undefined, never>(
    client,
    fetchMessageFile,
    { ...file, format: "url" },
    options,
  );
  const url = answer?.url;
  if (typeof url !== "string" || url === "") throw new UnexpectedResponseError(fetchMessageFile, "/url", "a link", url);
  return new PresignedLink(url);
}

/**
 * Downloads the file behind a link. No credential goes along, and a redirect is refused.
 *
 * @throws DownloadError, TypeError when the link is no URL
 */
export function downloadMessageFile(
  client: Core,
  link: PresignedLink | string,
  { signal, timeout = client.settings.timeout }: Pick<CallOptions, "signal" | "timeout"> = {},
): Promise<ReadableStream<Uint8Array>> {
  return download(typeof link === "string" ? link : link.url, { fetch: client.settings.fetch, signal, timeout });
}

/** One exported file, in whichever form is asked for. */
export type MessageFile = {
  /** Number of the file. */
  readonly page: number;
  /** How many files there are. */
  readonly pages: number;
  csv(options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  rows(options?: CallOptions): AsyncGenerator<CsvRow, void, undefined>;
  json(options?: CallOptions): Promise<MessageFileRows>;
};

/**
 * The exported files of a campaign, or of one of its historical runs, in order. Each is fetched when it is read.
 *
 * @throws what counting the files throws, and UnexpectedResponseError when the count is missing
 */
export async function* listMessageFiles(
  client: Core,
  request: Omit<MessageFileRequest, "page">,
  options: CallOptions = {},
): AsyncGenerator<MessageFile, void, undefined> {
  yield* filesOf(client, request, { pages: await countFiles(client, request, options), options });
}

/** How many files there are now. */
export function countFiles(client: Core, request: object, options: CallOptions): Promise<number> {
  return countPages(client, countMessageFiles, request, { total: fetchMessageFile.pages?.total ?? "", options });
}

export function* filesOf(
  client: Core,
  request: Omit<MessageFileRequest, "page">,
  { pages, options }: { pages: number; options: CallOptions },
): Generator<MessageFile, void, undefined> {
  const first = fetchMessageFile.pages?.first ?? 1;
  for (let page = first; page < first + pages; page++) {
    const file = { ...request, page };
    yield {
      page,
      pages,
      csv: (own) => fetchMessageCsv(client, file, { ...options, ...own }),
      rows: (own) => readMessageRows(client, file, { ...options, ...own }),
      json: (own) => fetchMessageJson(client, file, { ...options, ...own }),
    };
  }
}

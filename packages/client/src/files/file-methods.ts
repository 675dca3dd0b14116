import type { PublishMessagesRequest } from "@nudgescribe/types";
import type { CallOptions, Core } from "../core.ts";
import type { CsvRow } from "./csv.ts";
import type { ExportOptions } from "./export-messages.ts";
import type { ImportOptions, ImportRequest } from "./import-customers.ts";
import type { ImportReport } from "./import-report.ts";
import type { MessageFile, MessageFileRequest, MessageFileRows } from "./messages.ts";
import type { PresignedLink } from "./presigned-link.ts";

/** What the client can do with customers beyond single operations. */
export type CustomerFiles = {
  /** {@inheritDoc importCustomers} */
  import(request: ImportRequest, options?: ImportOptions & CallOptions): Promise<ImportReport>;
};

/** What the client can do with exported files beyond single operations. */
export type MessageFiles = {
  /** One file as the bytes of its CSV, while they come. */
  csv(file: MessageFileRequest, options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  /** The rows of one file, in order, in constant memory whatever its size. */
  rows(file: MessageFileRequest, options?: CallOptions): AsyncGenerator<CsvRow, void, undefined>;
  /** The rows of one file as the API parses them, at most 1000; `cut` says that there may be more. */
  json(file: MessageFileRequest, options?: CallOptions): Promise<MessageFileRows>;
  /** A link to one file of the current export. Historical runs have none. */
  link(file: Omit<MessageFileRequest, "run_number">, options?: CallOptions): Promise<PresignedLink>;
  /** Downloads the file behind a link. No credential goes along, and a redirect is refused. */
  download(
    link: PresignedLink | string,
    options?: Pick<CallOptions, "signal" | "timeout">,
  ): Promise<ReadableStream<Uint8Array>>;
  /** The exported files of a campaign, or of one of its historical runs, in order. Each is fetched when it is read. */
  files(request: Omit<MessageFileRequest, "page">, options?: CallOptions): AsyncGenerator<MessageFile, void, undefined>;
  /** Publishes the messages of a campaign, waits for the exported files and hands them out in order. */
  export(request: PublishMessagesRequest, options?: ExportOptions): AsyncGenerator<MessageFile, void, undefined>;
};

/** The code for files is loaded when the first file is asked for, so that a client starts without it. */
const load = () => import("../beyond-calls.ts");

export const customerFiles = (client: Core): CustomerFiles => ({
  import: async (request, options) => (await load()).importCustomers(client, request, options),
});

export const messageFiles = (client: Core): MessageFiles => ({
  csv: async (file, options) => (await load()).fetchMessageCsv(client, file, options),
  async *rows(file, options) {
    yield* (await load()).readMessageRows(client, file, options);
  },
  json: async (file, options) => (await load()).fetchMessageJson(client, file, options),
  link: async (file, options) => (await load()).createMessageLink(client, file, options),
  download: async (link, options) => (await load()).downloadMessageFile(client, link, options),
  async *files(request, options) {
    yield* (await load()).listMessageFiles(client, request, options);
  },
  async *export(request, options) {
    yield* (await load()).exportMessages(client, request, options);
  },
});

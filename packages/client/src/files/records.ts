import type { OperationId } from "@nudgescribe/types";
import { CsvError } from "../errors/csv-error.ts";
import { type CsvRecord, type Parse, takeRecords } from "./take-records.ts";

/** Characters of one record. A quote that is never closed would otherwise collect the whole file in memory. */
const longestRecord = 16 * 2 ** 20;

/** A record of more characters is parsed again each time it has doubled, and not at every chunk. */
const longRecord = 2 ** 16;

/**
 * Cuts UTF-8 bytes at the borders of CSV records, one batch a chunk, in constant memory. Lines end with LF or CRLF, a
 * byte order mark and blank lines are skipped, and the last line needs no ending.
 *
 * @throws CsvError that names the line, for a quote that is never closed, text after a closing quote, and bytes that are not UTF-8.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  operation: OperationId,
): AsyncGenerator<CsvRecord[]> {
  let parse: Parse | undefined;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let line = 1;
  let parseFrom = 0;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new CsvError(operation, line, "the file is not UTF-8 text, here or further down; save it as UTF-8");
    }
  };

  for await (const chunk of chunks) {
    // Most users of the client never read a file, so the parser is not part of its start.
    parse ??= (await import("papaparse")).default.parse;
    rest += decode(chunk);
    if (rest.length < parseFrom) continue;
    const taken = takeRecords(rest, { parse, line, last: false, operation });
    if (taken.records.length > 0) yield taken.records;
    if (taken.problem) throw taken.problem;
    ({ rest, line } = taken);
    if (rest.length > longestRecord)
      throw new CsvError(operation, line, `a record of more than ${longestRecord} characters; is a quote left open?`);
    parseFrom = rest.length > longRecord ? Math.min(rest.length * 2, longestRecord) : 0;
  }
  if (!parse) return;
  const { records, problem } = takeRecords(`${rest}${decode()}\n`, { parse, line, last: true, operation });
  if (records.length > 0) yield records;
  if (problem) throw problem;
}

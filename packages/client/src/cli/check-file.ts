import { readHeader } from "../files/header.ts";
import { readRecords } from "../files/records.ts";
import { CliError } from "./cli-error.ts";
import type { Result } from "./command.ts";
import type { ImportSource } from "./import-source.ts";
import { size } from "./progress-words.ts";
import { mended } from "./refused-columns.ts";
import { visible } from "./style.ts";
import { counted } from "./table.ts";

type CheckOptions = { readonly rowsPerCall: number; readonly startAtLine: number };

/** The most lines that are named. */
const mostNamed = 20;

/**
 * Reads a file as an import would, and tells what it would send.
 *
 * @throws CsvError that names the line, when the file cannot be read
 */
export async function checkFile(
  path: string,
  source: ImportSource,
  { rowsPerCall, startAtLine }: CheckOptions,
): Promise<Result> {
  let columns: readonly string[] | undefined;
  let [rows, leftOut, bytes] = [0, 0, 0];
  const uneven: number[] = [];
  async function* measured(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source.open()) {
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  for await (const records of readRecords(
    mended(measured(), () => {}),
    "uploadCustomers",
  )) {
    for (const record of records) {
      if (!columns) {
        columns = readHeader(record, "uploadCustomers");
        continue;
      }
      if (record.line < startAtLine) leftOut += 1;
      else rows += 1;
      if (record.cells.length !== columns.length) uneven.push(record.line);
    }
  }
  const calls = Math.ceil(rows / rowsPerCall);
  const named = uneven.slice(0, mostNamed);
  return {
    data: {
      file: path,
      dryRun: true,
      bytes,
      columns: columns ?? [],
      rows,
      leftOut,
      calls,
      unevenRows: uneven.length,
      unevenLines: named,
    },
    text: [
      `${path}: ${size(bytes)}, ${counted(rows, "row")} in ${counted(calls, "call")}${leftOut > 0 ? `, ${leftOut} left out` : ""}. Nothing was sent.`,
      `Columns: ${(columns ?? []).map(visible).join(", ") || "none"}`,
    ].join("\n"),
    failure:
      uneven.length === 0
        ? undefined
        : new CliError(
            "UnevenRows",
            `${counted(uneven.length, "row")} with more or fewer cells than the header: line ${named.join(", ")}${uneven.length > named.length ? " …" : ""}`,
            {
              exitCode: 2,
              hint: "Their values would stand under the wrong names.",
            },
          ),
  };
}

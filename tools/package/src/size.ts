import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.ts";

/** What a user imports, and how many bytes its bundle may have: minified, gzipped, dependencies included. */
export type Budget = {
  readonly name: string;
  /** The folder of the package whose dependencies the import finds. */
  readonly folder: string;
  readonly code: string;
  /** Counts what is loaded on demand too, as a bundle that is one file has it. */
  readonly whole?: boolean;
  readonly limit: number;
};

export type Size = Budget & ({ readonly bytes: number } | { readonly fault: string });

/**
 * The goals are 6 kB for one function and 10 kB for the start of the class; the benchmarks compare with them. These
 * limits hold what is reached. openapi-fetch is 2.6 kB of each: without it both would be below their goals.
 */
export const budgets: readonly Budget[] = [
  {
    name: "client, one function",
    folder: "packages/client",
    code: 'export { createClient, listCustomerGroups } from "@nudgescribe/client/functions";',
    limit: 7_700,
  },
  {
    name: "client, start",
    folder: "packages/client",
    code: 'export { Nudgescribe } from "@nudgescribe/client";',
    limit: 11_600,
  },
  {
    // With the parser of CSV and the checks of answers.
    name: "client, all of it",
    folder: "packages/client",
    code: 'export { Nudgescribe } from "@nudgescribe/client";',
    whole: true,
    limit: 33_000,
  },
];

/** Measures each bundle; one that cannot be made is a fault, never left out. */
export const measure = (root: string, rows: readonly Budget[] = budgets): Promise<Size[]> =>
  Promise.all(
    rows.map(async (row) => {
      try {
        const code = await bundle({ code: row.code, from: join(root, row.folder), minify: true, atStart: !row.whole });
        return { ...row, bytes: gzipSync(code, { level: 9 }).length };
      } catch (error) {
        return { ...row, fault: (error as Error).message };
      }
    }),
  );

export const holds = (size: Size): boolean => "bytes" in size && size.bytes <= size.limit;

export function sizeLine(size: Size): string {
  const verdict = "fault" in size ? `CANNOT BE BUNDLED: ${size.fault}` : holds(size) ? "holds" : "OVER ITS BUDGET";
  const bytes = "fault" in size ? "-" : kilobytes(size.bytes);
  return `size ${size.name.padEnd(22)} ${bytes.padStart(8)} of ${kilobytes(size.limit).padStart(8)}  ${verdict}`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

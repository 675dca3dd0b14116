/** What the report says of a row or a series. */
export type Words = {
  /** A few words, above its table and its bars. */
  readonly title: string;
  /** What was measured, in a sentence. */
  readonly what: string;
  /** Whether it has bars in the picture. */
  readonly inPlot?: boolean;
};

/** The parts of the report, in order. */
export const groups = {
  client: "Client",
  csv: "CSV files",
  validators: "Validators",
  contract: "Contract kit",
  sandbox: "Sandbox",
  make: "Generate and build",
  growth: "Growth",
} as const;

/** By the id of the row or series, in the order of the report. */
export const words: Readonly<Record<string, Words>> = {
  "client-call-cpu": {
    title: "CPU of one call",
    what: "`fetch` is replaced by one that answers at once, so that what is left is the client's own work.",
    inPlot: true,
  },
  "client-loopback": {
    title: "One call over loopback, on the clock",
    what: "1 kB of JSON from a server in a process of its own.",
    inPlot: true,
  },
  "client-loopback-cpu": {
    title: "One call over loopback, CPU of the caller",
    what: "The same calls; only the process of the client is counted.",
  },
  "client-bundle-operation": {
    title: "Bundle of one call, by functions",
    what: "What a page loads for one operation of `@nudgescribe/client/functions`; bundled by esbuild, minified, gzip.",
    inPlot: true,
  },
  "client-bundle-whole": {
    title: "Bundle of one call, by the class",
    what: "The same by `new Nudgescribe()`, which has every operation. What is loaded later is listed as on demand.",
  },
  "client-import": {
    title: "Import",
    what: "`import` of the package in a fresh Node, whose own start is not counted.",
    inPlot: true,
  },
  "client-types-time": {
    title: "Type-check of a consumer",
    what: "A file that calls all 21 operations, checked by TypeScript in a fresh process. Ours, openapi-fetch and hey-api know the API; the answers of the others are untyped.",
    inPlot: true,
  },
  "client-types-instantiations": {
    title: "Generic types that the check fills in",
    what: "Of the same files, beyond what a file with no client needs. Deterministic.",
  },
  "csv-rows": {
    title: "20 MB of CSV into rows",
    what: "205,000 rows with names, one at a time; one row in ten has quotes, a comma and a line break inside.",
    inPlot: true,
  },
  "validators-answer-cpu": {
    title: "Checking an answer for drift",
    what: "An answer of 100 customers, checked by the generated validator, beside parsing its text.",
  },
  "mock-request-cpu": {
    title: "CPU of one request to the mock",
    what: "`startMock()` beside the Prism that is inside it; the asking side is counted with each.",
  },
  "contract-request-cpu": {
    title: "CPU of one request in a test",
    what: "A scope of the kit, which keeps and judges each call, with its server in the same process; the asking side is counted with each.",
    inPlot: true,
  },
  "contract-start-mock": {
    title: "Kit on a mock, import to first answer",
    what: "In a fresh Node, whose own start is not counted.",
    inPlot: true,
  },
  "contract-start-sandbox": {
    title: "Kit on a sandbox, import to first answer",
    what: "The same with a sandbox in place of the mock.",
    inPlot: true,
  },
  "contract-files": {
    title: "Twenty test files",
    what: "`vitest run` of 20 files with 10 requests each; MSW in each file, as it comes, the others once for the run.",
    inPlot: true,
  },
  "sandbox-request-cpu": {
    title: "CPU of one request",
    what: "A read of the customer groups; only the process of the server is counted.",
    inPlot: true,
  },
  "sandbox-request-throughput": {
    title: "One request at 50 connections, on the clock",
    what: "The same under load. The load is made on the same machine, and takes its share of the time.",
    inPlot: true,
  },
  "sandbox-request-memory": {
    title: "Memory after the load",
    what: "Of the whole process of the server. Once a run.",
  },
  "sandbox-start-process": {
    title: "Import to first answer",
    what: "In a fresh Node, whose own start is not counted.",
    inPlot: true,
  },
  "sandbox-start-command": {
    title: "Command to first answer",
    what: "The start of Node is counted.",
    inPlot: true,
  },
  "sandbox-upload-time": {
    title: "Upload of 100,000 customers",
    what: "One CSV: each row checked, stored in a SQLite file, and counted. Beside as many rows inserted and nothing checked.",
  },
  "sandbox-upload-memory": { title: "Memory of that upload", what: "The most that the process of the sandbox had." },
  "sandbox-upload-pages": {
    title: "Reading it page by page",
    what: "The last 50 pages of 1,000 beside the first 50.",
  },
  "generate-cold": {
    title: "`pnpm generate`, nothing there yet",
    what: "It lints the contract, bundles it, and writes types, operations table, validators and typed methods. openapi-typescript and hey-api read the bundled document and do one of these each.",
    inPlot: true,
  },
  "generate-warm": {
    title: "`pnpm generate`, all up to date",
    what: "Everything is computed anew and compared; nothing is written. Beside a run with nothing there.",
  },
  "build-cold": {
    title: "`turbo run build` of everything anew",
    what: "Types, client, contract kit, sandbox and console, in a copy of the repository with no cache.",
  },
  "build-warm": { title: "`turbo run build`, nothing changed", what: "The same copy, right after, from the cache." },
  "growth-contract-generate": {
    title: "Generating from a larger contract",
    what: "Our own operations over and over under new names, with their schemas and examples; CPU of the command and all that it starts.",
  },
  "growth-contract-types": {
    title: "Type-check of a consumer of a larger contract",
    what: "Always the same ten calls; from 21 operations on, which the client needs.",
  },
  "growth-contract-instantiations": {
    title: "Generic types that this check fills in",
    what: "Of the same files. Deterministic.",
  },
  "growth-contract-bundle": {
    title: "Bundle of one call of a larger contract",
    what: "By `@nudgescribe/client/functions`, as above.",
  },
  "growth-contract-import": {
    title: "Import of a client of a larger contract",
    what: "The class and its `functions`, in a fresh Node.",
  },
  "growth-contract-construct": {
    title: "Making a client of a larger contract",
    what: "`new Nudgescribe()`, and `createClient()` of the functions.",
  },
  "growth-csv-time": {
    title: "Reading longer CSV files",
    what: "The rows of the CSV benchmark, each file in a fresh process: what is compiled once weighs on short files.",
  },
  "growth-csv-held": {
    title: "Memory that reading them holds",
    what: "The most that the process had, Node itself included, with V8's space for young objects kept at 2 MB.",
  },
  "growth-csv-memory": {
    title: "Memory of reading them, as Node comes",
    what: "The same without that limit. What nobody holds any more piles up to a limit of V8's own, and no further: 3 million rows take no more than 1 million.",
  },
  "growth-customers-import": {
    title: "Importing customers into a sandbox",
    what: "`customers.import()` of the client in calls of 1,000 rows, one call with all rows and no client, and as many bare inserts.",
  },
  "growth-customers-read": {
    title: "Reading all of them back",
    what: "`for await` over `customers.list()`.",
  },
  "growth-customers-page": {
    title: "The last page of them",
    what: "One call for 100 customers at the end of the list.",
  },
};

export const wordsOf = (id: string): Words => words[id] ?? { title: id, what: "" };

/** Findings of a group, in the order of the words. */
export function inOrder<T extends { readonly id: string; readonly group: string }>(
  findings: readonly T[],
  group: string,
): T[] {
  const place = Object.keys(words);
  return findings
    .filter((finding) => finding.group === group)
    .sort((a, b) => place.indexOf(a.id) - place.indexOf(b.id));
}

import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { explain } from "../explain/explain.ts";
import { readContract } from "../judge/contract.ts";
import { draftOverlay } from "../judge/draft-overlay.ts";
import { driftOf } from "../judge/drift.ts";
import { driftText } from "../judge/drift-text.ts";
import { type JudgedExchange, judge } from "../judge/proxy.ts";
import type { Blame } from "../violation.ts";
import { readDocument } from "./read-document.ts";
import { readPort } from "./read-port.ts";
import { stopped } from "./stopped.ts";

const usage = `usage: nudgescribe-contract judge --upstream URL [--port 4011] [--record drift.json] [--spec openapi.json]

  --upstream  base URL of the server to judge; nothing else is ever called
  --port      port on 127.0.0.1 to stand at; 0 takes a free one (default 4011)
  --record    writes how the answers differ from the contract, without a value of any body: drift.json, drift.txt for
              people, and drift.overlay.yaml, a draft of actions for spec/overlays/observed.overlay.yaml
  --spec      bundled OpenAPI document to judge by (default: the contract of the Nudgescribe Client API)

Ctrl-C ends it. Exit code: 0 when client and server kept the contract, 1 when one of them broke it.`;

/** Judges until a signal comes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      upstream: { type: "string" },
      port: { type: "string", default: "4011" },
      record: { type: "string" },
      spec: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { upstream, port, record, spec } = values;
  if (upstream === undefined) throw new Error("--upstream is missing; give the base URL of the server to judge");
  // Before any work is done whose result could not be kept.
  if (record) await writable(record);
  const document = spec === undefined ? undefined : await readDocument(spec);
  const running = await judge({ upstream, port: readPort(port), ...(document && { document }), onExchange: tell });
  const end = stopped();
  console.log(`The judge of ${new URL(upstream).origin} listens at ${running.url}`);
  await end;
  await running.close();
  console.log(summary(running.exchanges));
  if (record) await write(record, running.exchanges, upstream, document);
  return running.exchanges.some(({ violations }) => violations.some(isAccused)) ? 1 : 0;
}

const isAccused = ({ blame }: { readonly blame: Blame }): boolean => blame === "client" || blame === "server";

function tell({ number, request, response, violations, notJudged }: JudgedExchange): void {
  const call = `${number}. ${request.method} ${request.path}: ${response.status || "no answer"}`;
  for (const side of notJudged) console.log(`${call}, the body of the ${side} is not judged: too large or unreadable`);
  if (violations.length > 0) console.log(`${call}\n${explain(violations)}\n`);
}

function summary(exchanges: readonly JudgedExchange[]): string {
  const counts = new Map<Blame, number>();
  for (const { blame } of exchanges.flatMap(({ violations }) => violations))
    counts.set(blame, (counts.get(blame) ?? 0) + 1);
  const by = (["client", "server", "unknown"] as const).map((blame) => `${blame} ${counts.get(blame) ?? 0}`);
  return `${exchanges.length} exchanges; violations: ${by.join(", ")}`;
}

async function write(
  file: string,
  exchanges: readonly JudgedExchange[],
  upstream: string,
  document: object | undefined,
): Promise<void> {
  const contract = await readContract(document);
  const report = driftOf(exchanges, { contract, upstream, day: new Date().toISOString().slice(0, 10) });
  const base = file.replace(/\.json$/, "");
  await writeFile(`${base}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${base}.txt`, driftText(report));
  await writeFile(`${base}.overlay.yaml`, draftOverlay(contract, report));
  console.log(`The drift is in ${base}.json, ${base}.txt and ${base}.overlay.yaml`);
}

async function writable(file: string): Promise<void> {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new Error(`--record ${file} cannot be written; give a file in a folder that exists`);
  });
}

import { parseArgs } from "node:util";
import { benches, choose } from "./benches.ts";
import { clock, progress } from "./progress.ts";
import { print } from "./report/print.ts";
import { writeReport } from "./report/write.ts";
import {
  emptyResults,
  expectSameMachine,
  type Finding,
  type Results,
  readResults,
  thisMachine,
  withMeasured,
  writeResults,
} from "./results.ts";
import { setRounds } from "./rounds.ts";

const usage = "usage: bench [--quick | --rounds N] [NAME …] | bench --report";

/** Of a benchmark that never ran, in seconds. */
const unknownDuration = 30;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { quick: { type: "boolean" }, rounds: { type: "string" }, report: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.report) return tellWritten(await writeReport(await readResults()));
  const { quick = false } = values;
  if (values.rounds !== undefined) setRounds(roundsFrom(values.rounds));
  if (quick) setRounds(1);

  const names = choose(positionals);
  const before = await readResults().catch(emptyResults);
  const all = names.length === Object.keys(benches).length;
  if (!quick && !all) expectSameMachine(before);
  // A whole run on another machine starts anew: numbers of two machines do not belong in one table.
  const isHere = JSON.stringify(before.machine) === JSON.stringify(thisMachine());
  let results: Results = isHere ? before : emptyResults();

  progress.start(names.map((name) => ({ name, seconds: before.seconds[name] ?? unknownDuration })));
  const begin = performance.now();
  for (const bench of names) {
    progress.next();
    const findings = await run(bench);
    const seconds = progress.done();
    findings.forEach(print);
    results = withMeasured(results, { bench, seconds, findings });
    if (!quick) await writeResults(results);
  }
  console.error(`\n${names.length} benchmarks in ${clock((performance.now() - begin) / 1_000)}`);
  if (quick) console.error("one round each: nothing was written");
  else tellWritten(await writeReport(results));
}

/** @throws with the name of the benchmark, since what a peer says of its failure does not have it */
async function run(bench: string): Promise<Finding[]> {
  try {
    return (await (await benches[bench]?.())?.bench()) ?? [];
  } catch (error) {
    throw new Error(`${bench} failed: ${(error as Error).message}`, { cause: error });
  }
}

function tellWritten(paths: readonly string[]): void {
  console.error(paths.length > 0 ? `wrote ${paths.join(" and ")}` : "the report was up to date");
}

function roundsFrom(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Error(`--rounds ${text} is not a whole number from 1 on\n${usage}`);
}

try {
  await main();
} catch (error) {
  const { code, message } = error as Error & { code?: unknown };
  console.error(String(code).startsWith("ERR_PARSE_ARGS") ? `${message}\n${usage}` : message);
  process.exitCode = 1;
}

import { basename, dirname } from "node:path";
import type { Consumer } from "./consumer.ts";
import { NotInstallableError } from "./install.ts";
import { type Result, readResults } from "./program.ts";
import type { Prepared, Runtime } from "./runtime.ts";

export type MatrixOptions = {
  readonly runtimes: readonly Runtime[];
  /** Absolute paths. */
  readonly programs: readonly string[];
  readonly consumer: Pick<Consumer, "adopt">;
  /** The server that plays the answers for a program. */
  readonly urlOf: (program: string) => string;
  readonly print: (line: string) => void;
};

/** Runs every program in every runtime, one after the other, and tells whether all of it passed. */
export async function runMatrix({ runtimes, programs, consumer, urlOf, print }: MatrixOptions): Promise<boolean> {
  const adopted = [];
  for (const program of programs)
    adopted.push({ title: titleOf(program), url: urlOf(program), path: await consumer.adopt(program) });

  let passed = true;
  for (const runtime of runtimes) {
    const prepared = await prepare(runtime);
    if ("reason" in prepared) {
      print(
        `${runtime.name.padEnd(9)} not installable here: ${prepared.reason}${runtime.required ? " (required)" : ""}`,
      );
      if (runtime.required) passed = false;
      continue;
    }
    for (const { title, url, path } of adopted) {
      const context = { runtime: runtime.name, baseUrl: `${url}/${runtime.name}/${title}` };
      const results = await resultsOf(prepared, path, context);
      const failures = results.filter((result) => !result.passed);
      const tally = `${results.length - failures.length} passed, ${failures.length} failed`;
      print(`${runtime.name.padEnd(9)} ${prepared.version.padEnd(16)} ${title}: ${tally}`);
      for (const { name, message } of failures) print(`  ${name}: ${message ?? "failed"}`);
      if (failures.length > 0) passed = false;
    }
  }
  return passed;
}

/** Such as `conformance/program`: the file and its folder. */
const titleOf = (program: string): string => `${basename(dirname(program))}/${basename(program, ".js")}`;

async function prepare(runtime: Runtime): Promise<Prepared | { reason: string }> {
  try {
    return await runtime.prepare();
  } catch (error) {
    if (error instanceof NotInstallableError) return { reason: error.message };
    throw error;
  }
}

/** A program that breaks, or tells nothing, is one failure. */
async function resultsOf(prepared: Prepared, ...run: Parameters<Prepared["run"]>): Promise<Result[]> {
  try {
    return readResults(await prepared.run(...run));
  } catch (error) {
    return [{ name: "the program as a whole", passed: false, message: (error as Error).message }];
  }
}

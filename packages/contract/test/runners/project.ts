import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export type Outcome = { readonly code: number | null; readonly out: string };

/** The folder of a small project of a consumer, which finds what this package has. */
export const projectOf = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** Runs a command of Node in a folder, and waits for its end. */
export async function runNode(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  // Runners tell their children that they run in one, and behave otherwise then.
  const { NODE_TEST_CONTEXT, VITEST, ...rest } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { ...rest, NO_COLOR: "1", CI: "1", ...env } });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      out += chunk;
    });
  const [code] = await once(child, "close");
  return { code, out };
}

type Told = { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] };

/** What a run of vitest says of each test, and the address of the server that the project left behind. */
export async function runVitest(name: string): Promise<
  Outcome & {
    readonly url: string;
    readonly tests: Readonly<Record<string, Told>>;
    readonly failed: readonly string[];
  }
> {
  const bin = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-runner-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [report, address] = [join(folder, "report.json"), join(folder, "url.txt")];
  const outcome = await runNode(projectOf(name), [bin, "run", "--reporter=json", `--outputFile=${report}`], {
    URL_FILE: address,
  });
  const text = await readFile(report, "utf8").catch(() => {
    throw new Error(`vitest wrote no report; it said:\n${outcome.out}`);
  });
  const files = (JSON.parse(text) as { testResults: { message: string; assertionResults: Told[] }[] }).testResults;
  const all = files.flatMap(({ assertionResults }) => assertionResults);
  if (all.length === 0) throw new Error(`vitest ran no test; it said:\n${files.map(({ message }) => message)}`);
  return {
    ...outcome,
    url: await readFile(address, "utf8"),
    tests: Object.fromEntries(all.map((one) => [one.title, one])),
    failed: all
      .filter(({ status }) => status === "failed")
      .map(({ title }) => title)
      .sort(),
  };
}

import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type GitHub = {
  /** Its folder comes first in the path of what is run. */
  readonly env: NodeJS.ProcessEnv;
  /** What was asked of it, one line a call. */
  readonly calls: () => Promise<string[]>;
};

/** A `gh` that notes each call, and answers by the first pattern that fits. */
export async function standInForGh(folder: string, answers: Readonly<Record<string, string>>): Promise<GitHub> {
  const log = join(folder, "gh.log");
  const script = `#!${process.execPath}
const { appendFileSync, readFileSync } = require("node:fs");
const call = process.argv.slice(2).join(" ");
appendFileSync(${JSON.stringify(log)}, JSON.stringify(call) + "\\n");
const body = process.argv[process.argv.indexOf("--body-file") + 1];
if (process.argv.includes("--body-file")) appendFileSync(${JSON.stringify(log)}, JSON.stringify(readFileSync(body, "utf8")) + "\\n");
const answers = ${JSON.stringify(answers)};
console.log(answers[Object.keys(answers).find((part) => call.includes(part))] ?? "");
`;
  await writeFile(log, "");
  await writeFile(join(folder, "gh"), script);
  await chmod(join(folder, "gh"), 0o755);
  return {
    env: { PATH: `${folder}:${process.env["PATH"]}` },
    calls: async () =>
      (await readFile(log, "utf8"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line || '""') as string),
  };
}

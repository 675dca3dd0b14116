import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";
import { commitAll } from "./copy.ts";

const schema = "spec/components/schemas/CustomerGroup.yaml";

const member = `properties:
  rehearsed_note:
    description: Made up by the rehearsal of a release.
    type: string
    x-evidence:
      level: inferred
      source: []
      note: Made up by the rehearsal of a release.
`;

export type NextChangeOptions = {
  /** The copy of the repository. */
  readonly copy: string;
  /** Plans from the contract alone: what is built is that of another repository. */
  readonly quick: boolean;
};

/** The next change of the contract: an answer gets an optional member, everything is generated, the plan is written. */
export async function makeNextChange({ copy, quick }: NextChangeOptions): Promise<{ said: string }> {
  const path = join(copy, schema);
  const text = await readFile(path, "utf8");
  if (!text.includes("\nproperties:\n")) throw new Error(`${schema} has no properties at its first level`);
  await writeFile(path, text.replace("\nproperties:\n", `\n${member}`));
  await command("pnpm", ["run", "generate"], { cwd: copy });
  const planned = quick
    ? await plan(copy, "--without-consumers")
    : await command("pnpm", ["run", "release:plan"], { cwd: copy });
  await commitAll(copy, "Let groups have a note");
  return {
    said:
      planned
        .split("\n")
        .find((line) => line.includes("rehearsed_note"))
        ?.trim() ?? "the plan was written",
  };
}

/** What `pnpm release:plan` does when everything is built. */
export const plan = (copy: string, ...args: readonly string[]): Promise<string> =>
  command("pnpm", ["exec", "node", "tools/release/src/plan/main.ts", ...args], { cwd: copy });

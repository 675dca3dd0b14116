import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Copy, copyOfRepository } from "./copy.ts";

let copy: Copy;
beforeAll(async () => {
  copy = await copyOfRepository();
});
afterAll(() => copy[Symbol.asyncDispose]());

type Step = { file: string; edit: (before: string) => string };

const sentence =
  /^\d\. (?:Create `(?<created>[^`]+)`:|In `(?<file>[^`]+)`, (?:(?<atEnd>add at the end):|after `(?<anchor>[^`]+)`, add:|replace))\n\n(?<blocks>(?: {3}```yaml\n[\s\S]*?\n {3}```\n(?:\n {3}by\n\n)?)+)/gm;

/** The steps of a chapter that a machine can follow: a sentence, and the code blocks after it. */
function readSteps(guide: string, chapter: string): Step[] {
  const [text = ""] = (guide.split(/^### /m).find((part) => part.startsWith(`${chapter}\n`)) ?? "").split(/^## /m);
  return [...text.matchAll(sentence)].map(({ groups = {} }) => {
    const { created, file = "", atEnd, anchor, blocks = "" } = groups;
    const [code = "", other = ""] = [...blocks.matchAll(/```yaml\n([\s\S]*?)\n {3}```/g)].map(
      ([, block = ""]) => `${block.replace(/^ {3}/gm, "")}\n`,
    );
    if (created) return { file: created, edit: () => code };
    if (atEnd) return { file, edit: (before) => before + code };
    if (anchor) return { file, edit: (before) => before.replace(`${anchor}\n`, `${anchor}\n${code}`) };
    return { file, edit: (before) => before.replace(code, other) };
  });
}

/** Performs a chapter on the copy, and gives how many steps it had. */
async function perform(chapter: string): Promise<number> {
  const steps = readSteps(await copy.read("spec/README.md"), chapter);
  for (const { file, edit } of steps) {
    const before = await copy.read(`spec/${file}`).catch(() => "");
    const after = edit(before);
    expect(after, `spec/${file}: the step of the guide changes nothing`).not.toBe(before);
    await writeFile(join(copy.root, "spec", file), after);
  }
  return steps.length;
}

test.each<[string, number, string, RegExp]>([
  ["Add a field", 2, "packages/types/src/generated/openapi.ts", /Who made the campaign\.[^}]*?owner\?: string;/],
  [
    "Add an operation",
    6,
    "packages/client/src/generated/resources.ts",
    /get\(request: GetCustomerGroupRequest, options\?: CallOptions\): Promise<CustomerGroup>;/,
  ],
  [
    "Promote an inferred fact",
    2,
    "packages/types/src/generated/openapi.ts",
    /The name that people see\.\s+\*\s+@remarks Evidence: documented\.\s+\* @example December motor renewals/,
  ],
])(
  "the guide's chapter '%s' works as it stands: clean lint, generated code, no drift",
  async (chapter, steps, path, shows) => {
    expect(await copy.read(path)).not.toMatch(shows);
    expect(await perform(chapter)).toBe(steps);
    expect(await copy.generate("--lint")).toEqual({ code: 0, out: "spec/ has no problem\n", err: "" });
    expect((await copy.generate("--check")).code).toBe(1);
    expect((await copy.generate()).code).toBe(0);
    expect(await copy.read(path)).toMatch(shows);
    expect((await copy.generate("--check")).code).toBe(0);
  },
);

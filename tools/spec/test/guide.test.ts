import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { computeArtifacts } from "@nudgescribe/generate/artifacts";
import { expect, test } from "vitest";
import { lint } from "../src/checks.ts";
import { lineOf } from "../src/problem.ts";
import { home, withCopy } from "./fixtures.ts";

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

/** Performs a chapter on a copy, and gives how many steps it had. */
async function perform(root: string, chapter: string): Promise<number> {
  const read = (file: string) => readFile(join(root, "spec", file), "utf8");
  const steps = readSteps(await read("README.md"), chapter);
  for (const { file, edit } of steps) {
    const before = await read(file).catch(() => "");
    const after = edit(before);
    expect(after, `spec/${file}: the step of the guide changes nothing`).not.toBe(before);
    await writeFile(join(root, "spec", file), after);
  }
  return steps.length;
}

test.each<[string, number, string, RegExp]>([
  ["Add a field", 2, "packages/types/src/generated/openapi.ts", /Who made the campaign\.[^}]*?owner\?: string;/],
  [
    "Add an operation",
    6,
    "packages/client/src/generated/resources.ts",
    /get\(request: GetCustomerGroupRequest, options\?: CallOptions\): ApiPromise<CustomerGroup>;/,
  ],
  [
    "Promote an inferred fact",
    2,
    "packages/types/src/generated/openapi.ts",
    /The name that people see\.\s+\*\s+@remarks Evidence: documented\.\s+\* @example December motor renewals/,
  ],
])("the guide's chapter '%s' works as it stands: clean lint, generated code", async (chapter, steps, path, shows) => {
  expect(await readFile(join(home, path), "utf8")).not.toMatch(shows);
  await withCopy(async (root) => {
    expect(await perform(root, chapter)).toBe(steps);
    expect((await lint(root)).map(lineOf)).toEqual([]);
    const artifacts = await computeArtifacts(root);
    expect(artifacts.find((artifact) => artifact.path === path)?.text).toMatch(shows);
  });
});

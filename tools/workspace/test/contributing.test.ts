import { existsSync, globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFromRoot, rowsUnder } from "./held-by.ts";

const root = resolve(import.meta.dirname, "../../..");
const page = readFromRoot("CONTRIBUTING.md");

const packages = globSync(
  ["spec", "benchmarks", "docs", "{packages,apps,tools}/*"].map((folder) => `${folder}/package.json`),
  { cwd: root },
).map(dirname);

/** What the table "Where a change goes" names, and what it leaves out. */
function placeProblems(text: string): string[] {
  const rows = rowsUnder("place", text);
  const paths = rows.flatMap((row) => [...row.matchAll(/`([\w./-]*[/.][\w./-]*)`/g)].map(([, path = ""]) => path));
  return [
    ...(rows.length > 10 ? [] : ["there is no table of places"]),
    ...paths.filter((path) => !existsSync(resolve(root, path))).map((path) => `${path} does not exist`),
    ...packages
      .filter((folder) => !paths.some((path) => `${path}/`.startsWith(`${folder}/`)))
      .map((folder) => `${folder} has no row`),
  ];
}

test("where a change goes: every path exists, and every package has a row", () => {
  expect(packages.length).toBeGreaterThan(12);
  expect(placeProblems(page)).toEqual([]);
});

test.each<[string, RegExp, string, string]>([
  ["a folder that is gone", /`tools\/generate\/`/, "`tools/planted/`", "tools/planted/ does not exist"],
  [
    "a file that is gone",
    /`packages\/sandbox\/BEHAVIOURS\.md`/,
    "`packages/sandbox/PLANTED.md`",
    "packages/sandbox/PLANTED.md does not exist",
  ],
  ["a package without a row", /^\| .*`tools\/generate\/`.*\n/m, "", "tools/generate has no row"],
  ["a table that is gone", /^\| change \| place \|$/m, "| change | where |", "there is no table of places"],
])("%s is found", (_fault, find, plant, expected) => {
  expect(placeProblems(page.replace(find, plant))).toContain(expected);
});

/** Scripts that only other scripts call. */
const inner = ["build:console", "check", "start", "test"];

const untold = (scripts: readonly string[], text: string): string[] => {
  const told = rowsUnder("does", text).join("\n");
  return scripts.filter((name) => !inner.includes(name) && !new RegExp(`\`pnpm ${name}(?![\\w:-])`).test(told));
};

test("the table of commands has every script of the repository", () => {
  const scripts = Object.keys(JSON.parse(readFromRoot("package.json")).scripts);
  expect(untold(scripts, page)).toEqual([]);
  expect(untold(["spec:planted", "spec"], page)).toEqual(["spec:planted", "spec"]);
});

/** Lines that the walk takes away, and that do not stand in the file that it names. */
function strayLines(text: string): string[] {
  const file = readFromRoot("spec/components/schemas/Campaign.yaml");
  const taken = [...text.matchAll(/^ {3}-(.*)$/gm)].map(([, line = ""]) => line);
  return taken.length > 1 ? taken.filter((line) => !file.includes(`\n${line}\n`)) : ["the walk takes nothing away"];
}

test("the walk edits what stands in the contract", () => {
  expect(strayLines(page)).toEqual([]);
  expect(strayLines(page.replace(/^( {3}- +)level: inferred$/m, "$1level: planted"))).toHaveLength(1);
  expect(strayLines("")).toHaveLength(1);
});

type Field = { readonly id: string; readonly attributes: { readonly label: string }; readonly validations?: object };

test("the form for a fact about the API cannot be sent without its evidence", () => {
  const { body }: { body: Field[] } = parse(readFromRoot(".github/ISSUE_TEMPLATE/api-fact.yml"));
  expect(body.map(({ id }) => id)).toContain("evidence");
  expect(body.filter(({ validations }) => !(validations as { required?: boolean })?.required)).toEqual([]);
});

test("a fault in security is led to the private way", () => {
  const { contact_links: links } = parse(readFromRoot(".github/ISSUE_TEMPLATE/config.yml"));
  expect(links).toEqual([expect.objectContaining({ url: expect.stringMatching(/\/security\/advisories\/new$/) })]);
});

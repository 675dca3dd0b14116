import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

type Row = { rule: string; source: string; evidence: string; path: string; name: string };

const rowsOf = (text: string): Row[] =>
  [...text.matchAll(/^\| `([a-z-]+)` \| .+? \| (.+?) \| (\w+) \| `(\S+)` › (.+) \|$/gm)].map(
    ([, rule = "", source = "", evidence = "", path = "", name = ""]) => ({ rule, source, evidence, path, name }),
  );

const code = globSync("src/**/*.ts", { cwd: root }).map(read).join("\n");

/** Rules that the code names: in a refusal, in a problem of an upload, in a comment. */
const rulesIn = (text: string): Set<string> =>
  new Set([
    ...[...text.matchAll(/(?:refuse\(\s*40\d,|UploadProblem\()\s*"([a-z-]+)"/g)].map(([, rule = ""]) => rule),
    ...[...text.matchAll(/\/\/ rule: (.+)$/gm)].flatMap(([, rules = ""]) =>
      rules.split(",").map((rule) => rule.trim()),
    ),
  ]);

/** Every sentence of the contract's prose. */
const contract = JSON.stringify(
  JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8")),
);

const text = read("BEHAVIOURS.md");
const rows = rowsOf(text);
const rules = rulesIn(code);
rules.delete("control"); // the platform's calls are not the vendor's API

test("every line of the tables is read as a row", () => {
  const lines = text.split("\n").filter((line) => /^\| `/.test(line));
  expect(rows.length).toBe(lines.length);
  expect(rows.length).toBeGreaterThan(60);
});

test("every rule that the code follows has exactly one row, and every row is followed", () => {
  expect(rows.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
});

test("a rule that is planted in a handler is found missing", () => {
  expect(rulesIn('refuse(400, "planted-rule", "No.");\n// rule: other-rule, third-rule\n')).toEqual(
    new Set(["planted-rule", "other-rule", "third-rule"]),
  );
  expect(rules).not.toContain("planted-rule");
});

test.each(rows)(
  "$rule rests on a sentence that the contract has, or says that nobody knows",
  ({ source, evidence }) => {
    expect(["documented", "combined", "inferred", "ours"]).toContain(evidence);
    expect(source !== "-" || evidence === "ours").toBe(true);
    expect(source === "-" || contract.includes(JSON.stringify(source).slice(1, -1))).toBe(true);
  },
);

test.each(rows)("$rule is held by a test that exists", ({ path, name }) => {
  expect(read(`test/${path}`)).toContain(`"${name}"`);
});

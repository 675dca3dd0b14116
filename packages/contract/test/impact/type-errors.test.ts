import { beforeAll, expect, test } from "vitest";
import type { Change } from "../../src/impact/changes.ts";
import { madeUp } from "./made-up.ts";
import { consumer, projectOf } from "./project.ts";
import { report } from "./run.ts";
import { type Edits, inSchemas, typeErrors } from "./type-errors.ts";

/** Changes one schema where it is declared. */
const schema = (name: string, change: (declaration: string) => string): Edits =>
  inSchemas((text) => text.replace(new RegExp(`^( +)${name}: \\{\\n[\\s\\S]*?\\n\\1\\};`, "m"), change));

let folder = "";
const lines = new Map<string, string[]>();
beforeAll(async () => {
  folder = projectOf(consumer);
  for (const { words, places } of (await report(folder, Object.values(madeUp))).changes)
    lines.set(words, [...new Set(places.map(({ file, line }) => `${file}:${line}`))]);
});

const toldOf = ({ words }: Change): string[] => lines.get(words) ?? [];
const complaints = (edits: Edits): string[] => [...new Set(typeErrors(folder, edits))];

test("TypeScript has nothing against the consumer as it is", () => {
  expect(complaints({})).toEqual([]);
});

test.each([
  [
    "fieldNeeded",
    schema("CreateCustomerGroupRequest", (text) => text.replace("{", "{ purpose: string;")),
    // Members beyond the type are refused only in the literal itself.
    [],
  ],
  [
    "fieldGone",
    schema("CreateCustomerGroupRequest", (text) => text.replace("group_name: string;", "")),
    ["src/functions.ts:13"],
  ],
  ["memberGone", schema("CustomerGroup", (text) => text.replace("group_name: string;", "")), ["src/answers.ts:24"]],
  [
    "methodRenamed",
    {
      "client/dist/index.d.ts": (text: string) =>
        text.replace("create(request: CreateCustomerGroupRequest", "add(request: CreateCustomerGroupRequest"),
    },
    [],
  ],
] as const)(
  "%s is found in just the lines that TypeScript refuses, and in those that it overlooks",
  (name, edits, overlooked) => {
    const refused = complaints(edits);
    expect(refused.length).toBeGreaterThan(5);
    expect(toldOf(madeUp[name]).sort()).toEqual([...refused, ...overlooked].sort());
  },
);

test("an operation that is gone is found wherever TypeScript refuses a line", () => {
  const gone = (text: string) =>
    text
      .replace(/ \| "createCustomerGroup"|"createCustomerGroup" \| /, "")
      .replace(/^ +createCustomerGroup: \{\n[\s\S]*?\n +\};/m, "")
      .replace(/^export type CreateCustomerGroupRequest = .*$/m, "");
  const refused = complaints({
    "client/dist/types.d.ts": gone,
    "client/dist/index.d.ts": (text) => text.replace(/^ +create\(request: CreateCustomerGroupRequest.*$/m, ""),
    "client/dist/functions.d.ts": (text) => text.replace(/^export declare function createCustomerGroup\(.*$/m, ""),
    "types/dist/generated/operations.d.ts": gone,
    "types/dist/generated/calls.d.ts": gone,
  });
  expect(refused.length).toBeGreaterThan(20);
  // What is read of a call that is gone follows from the call.
  const followed = ["src/tests.ts:13"];
  const calls = refused.filter((line) => !followed.includes(line));
  expect(toldOf(madeUp.operationGone)).toEqual(expect.arrayContaining(calls));
});

test("a member that may be missing is found wherever TypeScript refuses a line", () => {
  const optional = schema("CustomerGroup", (text) => text.replace("group_name: string;", "group_name?: string;"));
  const refused = complaints(optional);
  expect(refused).not.toEqual([]);
  expect(toldOf(madeUp.memberOptional)).toEqual(expect.arrayContaining(refused));
});

import { expect, test } from "vitest";
import { apiChanges } from "../../src/plan/api-changes.ts";
import type { State } from "../../src/plan/state.ts";

const report = (code: string) => `## API Report File\n\n\`\`\`ts\n\n${code}\n\`\`\`\n`;
const path = "packages/client/api/index.api.md";

const row = { id: "listGroups", method: "POST", path: "/groups" };
const document = (properties: object) => ({
  paths: { "/groups": { post: { schema: { $ref: "#/components/schemas/Group" } } } },
  components: { schemas: { Group: { properties } } },
});
const state = (
  code: string,
  { rows = { listGroups: row }, properties = {} }: { rows?: object; properties?: object } = {},
) =>
  ({
    contract: { document: document(properties), rows },
    reports: new Map([[path, report(code)]]),
    generated: new Set(["Group", "components"]),
    consumers: new Map(),
  }) as unknown as State;

const told = (before: State, after: State) =>
  apiChanges(before, after).changes.map(({ level, pointer, words }) => `${level} ${pointer}: ${words}`);

const before = `
// @public
export class Client {
    constructor(options: Options);
    call(id: string): Promise<void>;
}

// @public (undocumented)
type Inner = string;

// @public
export type Options = {
    readonly key: string;
    retries?: number;
};

declare class Nudge_2 {
    go(): void;
}
export { Nudge_2 as Nudge }

// @public
export function start(): void;

// @public
export const version: string;
`;

test("an API that is the same in another order, with other comments, says nothing", () => {
  const [first = "", ...rest] = before.trim().split("\n\n");
  expect(told(state(before), state([...rest, first.replace("@public", "@beta")].join("\n\n")))).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    "an export that is gone",
    "export const version: string;",
    "",
    "major @nudgescribe/client#version: `version` of `@nudgescribe/client` is gone",
  ],
  [
    "an export that is new",
    "export const version",
    "export const more: number;\nexport const version",
    "minor @nudgescribe/client#more: `more` of `@nudgescribe/client` is new",
  ],
  [
    "an export that is no longer public",
    "export { Nudge_2 as Nudge }",
    "",
    "major @nudgescribe/client#Nudge: `Nudge` of `@nudgescribe/client` is gone",
  ],
  [
    "an export of another type",
    "version: string",
    "version: number",
    "major @nudgescribe/client#version: `version` of `@nudgescribe/client` is declared otherwise: `const version: number;`",
  ],
  [
    "a member that is gone",
    "    retries?: number;\n",
    "",
    "major @nudgescribe/client#Options.retries: `retries` of `Options` of `@nudgescribe/client` is gone",
  ],
  [
    "a member that is new",
    "    retries?: number;",
    "    retries?: number;\n    more?: string;",
    "minor @nudgescribe/client#Options.more: `more` of `Options` of `@nudgescribe/client` is new",
  ],
  [
    "a member that takes something else",
    "call(id: string)",
    "call(id: number)",
    "major @nudgescribe/client#Client.call: `call` of `Client` of `@nudgescribe/client` is `call(id: number): Promise<void>;` now; it was `call(id: string): Promise<void>;`",
  ],
  [
    "a method that takes more, if one likes",
    "call(id: string)",
    "call(id: string, more?: number)",
    "minor @nudgescribe/client#Client.call: `call` of `Client` of `@nudgescribe/client` takes more, which may be left out: `call(id: string, more?: number): Promise<void>;`",
  ],
  [
    "a method that takes more and gives something else",
    "call(id: string): Promise<void>",
    "call(id: string, more?: number): void",
    "major @nudgescribe/client#Client.call: `call` of `Client` of `@nudgescribe/client` is `call(id: string, more?: number): void;` now; it was `call(id: string): Promise<void>;`",
  ],
  [
    "a function that takes more, if one likes",
    "export function start(): void;",
    "export function start(...more: string[]): void;",
    "minor @nudgescribe/client#start: `start` of `@nudgescribe/client` takes more, which may be left out: `function start(...more: string[]): void;`",
  ],
  [
    "a function that wants more",
    "export function start(): void;",
    "export function start(more: string): void;",
    "major @nudgescribe/client#start: `start` of `@nudgescribe/client` is declared otherwise: `function start(more: string): void;`",
  ],
  [
    "a member of what is exported under another name",
    "go(): void",
    "go(): string",
    "major @nudgescribe/client#Nudge.go: `go` of `Nudge` of `@nudgescribe/client` is `go(): string;` now; it was `go(): void;`",
  ],
  [
    "a constructor that wants more",
    "constructor(options: Options)",
    "constructor(options: Options, more: string)",
    "major @nudgescribe/client#Client.Constructor: `Constructor` of `Client` of `@nudgescribe/client` is `constructor(options: Options, more: string);` now; it was `constructor(options: Options);`",
  ],
  [
    "a type that is not exported and that others are made of",
    "type Inner = string",
    "type Inner = number",
    "major @nudgescribe/client#Inner: `Inner` of `@nudgescribe/client` is declared otherwise: `type Inner = number;`",
  ],
])("%s", (_what, from, to, expected) => {
  expect(before).toMatch(from);
  const changes = apiChanges(state(before), state(before.replace(from, to))).changes;
  expect(changes.map(({ level, pointer, words }) => `${level} ${pointer}: ${words}`)).toEqual([expected]);
  expect(changes.filter(({ level, migration }) => level === "major" && !migration)).toEqual([]);
});

const withGroup = `${before}\n// @public\nexport type Group = components["schemas"]["Group"];\n\ntype components = {\n    schemas: {};\n};\n`;

test("what is generated differs with the contract and is not counted twice; without it, it is", () => {
  const after = withGroup.replace("schemas: {}", "schemas: { name: string }");
  const changed = apiChanges(state(withGroup), state(after, { properties: { name: { type: "string" } } }));
  expect(changed).toEqual({ changes: [], notCounted: 1 });
  expect(told(state(withGroup), state(after))).toEqual([
    expect.stringMatching(/^major @nudgescribe\/client#components\.schemas: /),
  ]);
});

test("a named type that is gone counts while its operation is there, and not when that is gone too", () => {
  const renamed = { properties: { name: { type: "string" } } };
  expect(told(state(withGroup), state(before, renamed))).toEqual([
    "major @nudgescribe/client#Group: `Group` of `@nudgescribe/client` is gone",
  ]);
  expect(told(state(withGroup), state(before, { ...renamed, rows: {} }))).toEqual([]);
});

test("what two entries of a package show is told once", () => {
  const both = (code: string) => {
    const one = state(code);
    return { ...one, reports: new Map([...one.reports, ["packages/client/api/files.api.md", report(code)]]) };
  };
  expect(told(both(before), both(before.replace("retries?: number", "retries: number")))).toHaveLength(1);
});

test("an entry that came or went is told in one line", () => {
  const none = { ...state(before), reports: new Map() };
  expect(told(state(before), none)).toEqual(["major @nudgescribe/client#: the entry `@nudgescribe/client` is gone"]);
  expect(told(none, state(before))).toEqual(["minor @nudgescribe/client#: the entry `@nudgescribe/client` is new"]);
});

import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { breaksOf, consumerChanges } from "../../src/plan/consumers.ts";
import { readState } from "../../src/plan/state.ts";
import { temporaryFolder } from "../temporary.ts";

vi.setConfig({ testTimeout: 120_000 });

const root = resolve(import.meta.dirname, "../../../..");

test("what users write in this repository is found, and compiles against the packages as they are", async () => {
  const { consumers } = await readState(root, "the working tree");
  const folders = new Set([...consumers.keys()].map((path) => path.replace(/\/[^/]+$/, "")));
  expect([...folders]).toEqual(
    expect.arrayContaining(["README.md", "packages/client", "packages/contract/examples/src", "apps/console/server"]),
  );
  expect(breaksOf({ root, consumers, packages: root })).toEqual([]);
});

const manifest = JSON.stringify({ name: "@nudgescribe/client", exports: { ".": { types: "./dist/index.d.ts" } } });
const packages = (code: string) =>
  temporaryFolder({ "packages/client/package.json": manifest, "packages/client/src/index.ts": code });
const consumers = new Map([
  [
    "gone/away/use.ts",
    'import { answer } from "@nudgescribe/client";\nimport { other } from "./other.ts";\nanswer(other);\n',
  ],
  ["gone/away/other.ts", "export const other = 42;\n"],
  [
    "README.md",
    '# Use\n\n```ts\nimport { answer } from "@nudgescribe/client";\nanswer(unknownToUs);\nanswer(true);\n```\n',
  ],
  ["always.ts", "const wrong: string = 7;\nwrong;\n"],
]);
const before = "export function answer(value: number | boolean): void;\nexport function answer(): void {}\n";

test("a file that is gone by now, and a snippet, break with place and reason; what was broken before is left out", async () => {
  await using released = await packages(before);
  await using now = await packages(before.replace("number | boolean", "string"));
  const changes = consumerChanges({ root: now.path, consumers, released: released.path });
  expect(changes.map(({ level, words }) => `${level}: ${words}`)).toEqual([
    "major: code that users of the last release have does not compile any more: `gone/away/use.ts:3` (Argument of type 'number' is not assignable to parameter of type 'string'), `README.md:6` (Argument of type 'boolean' is not assignable to parameter of type 'string')",
  ]);
});

test("packages that take what they took break nobody", async () => {
  await using released = await packages(before);
  await using now = await packages(before.replace("number |", "number | string |"));
  expect(consumerChanges({ root: now.path, consumers, released: released.path })).toEqual([]);
});

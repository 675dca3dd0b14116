import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "../runners/project.ts";
import { madeUp } from "./made-up.ts";
import { emptyFolder, installOne, projectWith, write } from "./project.ts";
import { impact, placesIn, report } from "./run.ts";

const call = [
  'import { Nudgescribe } from "@nudgescribe/client";',
  'export const create = () => new Nudgescribe().customerGroups.create({ workspace_id: "w", group_name: "Lapsed" });',
].join("\n");
const uses = (text = call) => projectWith({ "src/app.ts": text });
const release = (version: string, ...changes: readonly unknown[]) => ({ version, changes });

const changesIn = (folder: string, releases: unknown): string => {
  writeFileSync(join(folder, "changes.json"), JSON.stringify(releases));
  return join(folder, "changes.json");
};

test("a change that breaks a call fails with the place, the line, the reason and what to do", async () => {
  const folder = uses();
  const file = changesIn(folder, [release("2.0.0", madeUp.fieldNeeded, madeUp.memberGone)]);
  const { code, out, err } = await impact(folder, ["--changes", file]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toBe(
    `From @nudgescribe/client 1.0.0 to 2.0.0; 1 file, read by TypeScript 5.9.3.

createCustomerGroup
  2.0.0 breaks (wire): the request needs a new field \`purpose\`.
  Do this: do something about it.
    src/app.ts:2:62
      export const create = () => new Nudgescribe().customerGroups.create({ workspace_id: "w", grou…

1 place in 1 file; 1 change touches nothing of yours`,
  );
});

test("no line is wider than 100 columns", async () => {
  const folder = uses();
  const words = "the request needs a new field ".repeat(8).trim();
  const { out } = await impact(folder, [
    "--changes",
    changesIn(folder, [release("next", { ...madeUp.fieldNeeded, words, migration: words })]),
  ]);
  expect(out).toContain("the next release breaks");
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("what breaks nothing of the project passes, and is counted", async () => {
  const folder = uses();
  const { code, out } = await impact(folder, ["--changes", changesIn(folder, [release("next", madeUp.memberGone)])]);
  expect(code).toBe(0);
  expect(out).toContain("0 places in 0 files; 1 change touches nothing of yours");
});

test("what only perhaps breaks does not fail", async () => {
  const folder = uses(
    `${call}\nexport const loose = JSON.parse("{}").customerGroups.create({});`.replace(
      /create\(\{ .*/,
      "list({ workspace_id: 'w' });",
    ),
  );
  const found = await report(folder, [madeUp.fieldNeeded]);
  expect(found.code).toBe(0);
  expect(found.changes.flatMap(({ perhaps }) => perhaps).map(({ why }) => why)).toEqual(["the type is any"]);
});

test("only releases after the installed one count, the next one as the newest", async () => {
  const { fieldNeeded, effectChanged, methodRenamed } = madeUp;
  const releases = [
    release("next", methodRenamed),
    release("1.0.1", effectChanged),
    release("1.0.0", fieldNeeded),
    release("1.0.0-rc.1", fieldNeeded),
  ];
  const folder = uses();
  const versions = async (...args: string[]) =>
    (await report(folder, releases as never, args)).changes.map(({ version }) => version);
  expect(await versions()).toEqual(["1.0.1", "next"]);
  expect(await versions("--from", "1.0.0-rc.1")).toEqual(["1.0.0", "1.0.1", "next"]);
  expect(await versions("--from", "1.0.1")).toEqual(["next"]);
});

test("a kit that knows nothing newer says so, and what was given in place of the installed version", async () => {
  const folder = uses();
  const file = changesIn(folder, [release("1.0.0", madeUp.fieldNeeded)]);
  const { code, out } = await impact(folder, ["--changes", file]);
  expect(code).toBe(0);
  expect(out).toContain("From @nudgescribe/client 1.0.0, and no newer release is known here;");
  expect((await impact(folder, ["--changes", file, "--from", "0.1.0"])).out).toContain(
    "From @nudgescribe/client 0.1.0 to 1.0.0;",
  );
});

test("a change that nobody can look for is told, and does not fail", async () => {
  const folder = uses();
  const words = "test/a.ts:3 of the last release does not compile any more";
  const change = { level: "major", layer: "types", kind: "consumer-breaks", pointer: "test/a.ts:3", words };
  const { code, out } = await impact(folder, ["--changes", changesIn(folder, [release("next", change)])]);
  expect(code).toBe(0);
  expect(out).toContain(`What nobody can look for:\n  the next release breaks (types): ${words}.`);
  expect(out).toContain("0 changes touch nothing of yours");
});

test("a schema that many operations share is told once", async () => {
  const folder = uses(
    'import type { ErrorBody } from "@nudgescribe/client";\nexport const said = ({ message }: ErrorBody) => message;',
  );
  const change = (operation: string, status: string) => ({
    ...{ operation, level: "major", layer: "wire", kind: "type-changed", migration: "read an object" },
    pointer: `/responses/${status}/content/application~1json/schema/properties/message`,
    words: `\`message\` of the ${status} answer is an object`,
  });
  const operations = ["createCustomerGroup", "updateCustomerGroup", "listCustomers", "listCampaigns"];
  const changes = operations.flatMap((one) => [change(one, "400"), change(one, "401")]);
  const { out } = await impact(folder, ["--changes", changesIn(folder, [release("2.0.0", ...changes)])]);
  expect(out.split("\n").slice(2)).toEqual([
    "createCustomerGroup and 3 operations more",
    "  2.0.0 breaks (wire): `message` of the 400 answer is an object.",
    "  The same, in other words: `message` of the 401 answer is an object.",
    "  Do this: read an object.",
    "    src/app.ts:2:24",
    "      export const said = ({ message }: ErrorBody) => message;",
    "",
    "1 place in 1 file; 0 changes touch nothing of yours",
  ]);
});

test("minor changes are told with --all, and do not fail", async () => {
  const folder = uses();
  const minor = { ...madeUp.effectChanged, level: "minor" } as const;
  expect((await report(folder, [minor])).changes).toEqual([]);
  const all = await report(folder, [minor], ["--all"]);
  expect(all.code).toBe(0);
  expect(all.changes.map(placesIn)).toEqual([["src/app.ts:2:62"]]);
});

test("two versions in one tree are both named, and each is held against what comes after it", async () => {
  const folder = uses();
  installOne(join(folder, "src/old"), { name: "client", version: "0.9.0" });
  write(folder, { "src/old/app.ts": call });
  const { fieldNeeded, effectChanged } = madeUp;
  const file = changesIn(folder, [release("1.1.0", effectChanged), release("1.0.0", fieldNeeded)]);
  const { out } = await impact(folder, ["--changes", file]);
  expect(out).toContain("From several versions to 1.1.0");
  expect(out).toContain(`@nudgescribe/client 1.0.0 is installed in`);
  expect(out).toContain(`@nudgescribe/client 0.9.0 is installed in`);
  const found = await report(folder, JSON.parse(readFileSync(file, "utf8")));
  expect(Object.fromEntries(found.changes.map((one) => [one.version, placesIn(one)]))).toEqual({
    "1.0.0": ["src/old/app.ts:2:62"],
    "1.1.0": ["src/app.ts:2:62", "src/old/app.ts:2:62"],
  });
});

test.each(["typescript", "typescript-7"] as const)(
  "projects that a tsconfig references are read with it: %s",
  async (typescript) => {
    const own =
      '{ "extends": "../tsconfig.json", "references": [], "files": ["app.ts"], "compilerOptions": { "composite": true } }';
    const folder = projectWith({ "app/app.ts": call, "app/tsconfig.json": own }, { typescript });
    write(folder, { "solution/tsconfig.json": '{ "files": [], /* two */ "references": [{ "path": "../app" }, ] }' });
    const found = await report(folder, [madeUp.fieldNeeded], ["--project", join(folder, "solution")]);
    expect(found.changes.map(placesIn)).toEqual([["app/app.ts:2:62"]]);
  },
);

test("without --changes the releases of the kit's own types are read", async () => {
  // Nothing is newer than the next release, whatever that is.
  const { code, out, err } = await impact(uses(), ["--from", "next"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("no newer release is known here");
});

test.each([
  ["no project", () => emptyFolder(), [], "is in no project: no folder above has a tsconfig.json; give --project"],
  [
    "no such project",
    () => emptyFolder(),
    ["--project", "other"],
    "other is not there; give the path of a tsconfig.json",
  ],
  [
    "no TypeScript",
    () => without("node_modules/typescript"),
    [],
    "has no TypeScript, which is what reads the project; run npm install --save-dev typescript",
  ],
  [
    "an old TypeScript",
    () => {
      const folder = without("node_modules/typescript");
      write(folder, { "node_modules/typescript/package.json": '{ "name": "typescript", "version": "4.9.5" }' });
      return folder;
    },
    [],
    "TypeScript 4.9.5 of",
  ],
  [
    "a broken tsconfig",
    () => projectWith({ "src/app.ts": call, "tsconfig.json": '{ "compilerOptions": { "strict": 3 }' }),
    [],
    "tsconfig.json:1 cannot be used",
  ],
  ["a tsconfig without files", () => projectWith({ "other/app.ts": call }), [], "cannot be used: No inputs were found"],
  [
    "nothing installed",
    () => without("node_modules/@nudgescribe"),
    [],
    "app.ts imports @nudgescribe/client, which is not installed there; run npm install first",
  ],
  [
    "nothing of ours",
    () => uses("export const none = 1;"),
    [],
    "has no file that uses @nudgescribe/client; give --project",
  ],
  ["a wrong version", () => uses(), ["--from", "one"], "--from one is not a version; give one such as 1.4.0"],
  ["no changes", () => uses(), ["--changes", "none.json"], "--changes none.json cannot be read"],
  ["an unknown option", () => uses(), ["--colour"], "--colour"],
] as const)("%s is one line and exit code 2", async (_what, make, args, message) => {
  const { code, out, err } = await impact(make(), args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
  expect(err.split("\n")).toHaveLength(1);
});

function without(path: string): string {
  const folder = uses();
  rmSync(join(folder, path), { recursive: true });
  return folder;
}

test.each([
  ["{}", "it is not an array"],
  ['[{ "changes": [] }]', "[0].version is missing"],
  ['[{ "version": "next" }]', "[0].changes is not an array"],
  [
    '[{ "version": "next", "changes": [{ "kind": "x", "pointer": "", "words": "" }] }]',
    "[0].changes[0].level is none of",
  ],
  ["[", "is not JSON"],
])("a list of changes such as %s is refused with the place", async (text, message) => {
  const folder = uses();
  writeFileSync(join(folder, "wrong.json"), text);
  const { code, err } = await impact(folder, ["--changes", join(folder, "wrong.json")]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("as it is installed it finds the project around it, and prints nothing but the report", async () => {
  const folder = uses();
  write(folder, { "src/deeper/none.txt": "" });
  const file = changesIn(folder, [release("next", madeUp.fieldNeeded)]);
  const bin = join(import.meta.dirname, "../../bin/nudgescribe-contract.js");
  const { code, out } = await runNode(join(folder, "src/deeper"), [bin, "impact", "--changes", file]);
  expect(code).toBe(1);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "From @nudgescribe/client 1.0.0 to the next release; 1 file, read by TypeScript 5.9.3.",
    "",
    "createCustomerGroup",
  ]);
  expect(out).toContain("    ../app.ts:2:62\n");
});

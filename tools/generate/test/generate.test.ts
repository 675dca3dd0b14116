import { appendFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Copy, copyOfRepository } from "./copy.ts";

const generated = [
  "spec/dist/openapi.json",
  "spec/dist/openapi.yaml",
  "packages/types/src/generated/openapi.ts",
  "packages/types/src/generated/schemas.ts",
  "packages/types/src/generated/calls.ts",
  "packages/types/src/generated/example-names.ts",
  "packages/types/src/generated/operations.ts",
  "packages/types/src/generated/request-checks.ts",
  "packages/types/src/generated/answer-checks.ts",
  "packages/contract/src/generated/places.ts",
  "packages/client/src/generated/resources.ts",
  "packages/client/src/generated/functions.ts",
];
const all = generated.length;
/** What is made of the effect of an operation, and of a schema. */
const depending = generated.filter((path) => !/schemas|calls|example-names|request-checks/.test(path));

let copy: Copy;
beforeEach(async () => {
  copy = await copyOfRepository();
});
afterEach(() => copy[Symbol.asyncDispose]());

const read = (path: string) => copy.read(path);
const generate = (...args: string[]) => copy.generate(...args);
async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await read(path);
  expect(text).toMatch(from);
  await writeFile(join(copy.root, path), text.replace(from, to));
}
const lines = (text: string) => text.trim().split("\n");

test("is clean on the repository as committed, and a second run writes nothing", async () => {
  expect(await generate("--check")).toEqual({ code: 0, out: `${all} generated files match spec/\n`, err: "" });
  expect(await generate()).toEqual({ code: 0, out: `${all} of ${all} generated files were up to date\n`, err: "" });
});

test("--check names every generated file that was edited or is missing, and generate restores each", async () => {
  const before = await Promise.all(generated.map(read));
  const [missing = "", ...edited] = generated;
  await rm(join(copy.root, missing));
  for (const path of edited) await appendFile(join(copy.root, path), "\n// edited by hand\n");
  const { code, err } = await generate("--check");
  expect(code).toBe(1);
  expect(lines(err)).toEqual(generated.map((path) => expect.stringMatching(`^${path}:\\d+ .* run \`pnpm generate\``)));
  expect(lines((await generate()).out).slice(0, all)).toEqual(generated.map((path) => `wrote ${path}`));
  expect(await Promise.all(generated.map(read))).toEqual(before);
});

test("an edit of the contract alone fails --check, which names all that depends on it; what it means is told once, in words", async () => {
  await edit("spec/paths/v1_cg.yaml", "x-effect: unsafe", "x-effect: idempotent");
  await edit(
    "spec/components/schemas/CustomerGroup.yaml",
    "  updated_by:",
    `  colour:
    description: What the group looks like in lists.
    type: string
    examples: [red]
    x-evidence:
      level: inferred
      source: []
      note: Made up for this test.
  updated_by:`,
  );
  const { code, err } = await generate("--check");
  expect(code).toBe(1);
  expect(lines(err).map((line) => line.split(":")[0])).toEqual(depending);
  expect(lines((await generate()).out).slice(-3)).toEqual([
    "What changes for users of the packages:",
    "  major  behaviour  `createCustomerGroup`: the client repeats the call after a failure: it is `idempotent` now, no longer `unsafe`",
    "  minor  wire       `listCustomerGroups`: each item of the answer may have a new member `colour`",
  ]);
  expect(await read("packages/types/src/generated/operations.ts")).toMatch(
    /"id": "createCustomerGroup",[^}]*"effect": "idempotent"/,
  );
  expect((await generate()).out).toBe(`${all} of ${all} generated files were up to date\n`);
});

test("what a run that was killed while it wrote has left is put right by the next one", async () => {
  const before = await Promise.all(generated.map(read));
  const [document = "", table = ""] = [generated[0], generated[6]];
  const journal = { state: "undoing", moves: [document, table].map((path) => ({ path, isNew: false })) };
  for (const path of [document, table]) {
    await rename(join(copy.root, path), join(copy.root, `${path}.old`));
    await writeFile(join(copy.root, path), "half of a text");
  }
  await writeFile(join(copy.root, ".generate-journal.json"), JSON.stringify(journal));
  expect((await generate("--check")).code).toBe(1);
  expect(await generate()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^a run that was cut off has been put right/),
  });
  expect(await Promise.all(generated.map(read))).toEqual(before);
  expect((await readdir(copy.root)).sort()).toEqual(["packages", "spec"]);
});

type Fault = { what: string; path: string; from: string | RegExp; to: string; problem: RegExp };

const cg = "spec/paths/v1_cg.yaml";
const several = "spec/components/examples/listCustomerGroups.several.yaml";

test.each<{ which: string; faults: Fault[] }>([
  {
    which: "a file that is not YAML",
    faults: [
      {
        what: "a file that is not YAML",
        path: cg,
        from: "operationId: listCustomerGroups",
        to: "operationId: [list",
        problem: /^spec\/paths\/v1_cg\.yaml:\d+:\d+ /,
      },
    ],
  },
  {
    which: "every other fault",
    faults: [
      {
        what: "a reference to nothing",
        path: "spec/paths/v1_cpf.yaml",
        from: "schemas/ProfileField.yaml",
        to: "schemas/Nothing.yaml",
        problem: /^spec\/paths\/v1_cpf\.yaml:\d+:\d+ Can't resolve \$ref/,
      },
      {
        what: "a wrong example",
        path: several,
        from: /group_name: .*/,
        to: "group_name: 7",
        problem: /^spec\/components\/examples\/listCustomerGroups\.several\.yaml:\d+:\d+ .*type/,
      },
      {
        what: "an example with a member that the schema lacks",
        path: several,
        from: "group_name:",
        to: "colour: red\n    group_name:",
        problem: /colour/,
      },
      {
        what: "an operation without x-effect",
        path: cg,
        from: "  x-effect: safe\n",
        to: "",
        problem: /^spec\/paths\/v1_cg\.yaml:\d+:\d+ .*x-effect/,
      },
      {
        what: "an operation without its error statuses",
        path: cg,
        from: / +"403":\n\s+\$ref: .*\n/,
        to: "",
        problem: /^spec\/paths\/v1_cg\.yaml:\d+:\d+ .*403/,
      },
      {
        what: "an operation without evidence",
        path: "spec/paths/v1_auth.yaml",
        from: "x-evidence:",
        to: "x-evidences:",
        problem: /^spec\/paths\/v1_auth\.yaml:\d+:\d+ .*x-evidence/,
      },
      {
        what: "a schema without evidence",
        path: "spec/components/schemas/CustomerGroup.yaml",
        from: "x-evidence:",
        to: "x-evidences:",
        problem: /^spec\/components\/schemas\/CustomerGroup\.yaml:\d+:\d+ .*x-evidence/,
      },
    ],
  },
])("$which is refused with its place, one line a problem, and nothing is written", async ({ faults }) => {
  for (const { path, from, to } of faults) await edit(path, from, to);
  const before = await Promise.all(generated.map(read));
  for (const args of [["--check"], []]) {
    const { code, out, err } = await generate(...args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const untold = faults.filter(({ problem }) => !lines(err).some((line) => problem.test(line)));
    expect(
      untold.map(({ what }) => what),
      err,
    ).toEqual([]);
  }
  expect(await Promise.all(generated.map(read))).toEqual(before);
});

test("a contract that is missing is one line", async () => {
  await rm(join(copy.root, "spec/openapi.yaml"));
  const { code, err } = await generate();
  expect(code).toBe(1);
  expect(lines(err)).toEqual([
    expect.stringContaining("spec/openapi.yaml"),
    expect.stringContaining("Nothing was written"),
  ]);
});

test("an unknown option shows the usage", async () => {
  const { code, err } = await generate("--fix");
  expect(code).toBe(1);
  expect(err).toContain("usage: generate [--check]");
});

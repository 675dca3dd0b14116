import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../src/cli/check.ts";
import type { Pact } from "../../src/pact/pact.ts";
import { contract, exchange } from "./exchanges.ts";
import { packTypes } from "./packed.ts";
import { serveRegistry } from "./registry.ts";

/** A test edits the document at any place. */
type Editable = ReturnType<typeof JSON.parse>;

let folder = "";
let [said, complained]: [string[], string[]] = [[], []];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-check-"));
  [said, complained] = [[], []];
  vi.spyOn(console, "log").mockImplementation((text) => void said.push(text));
  vi.spyOn(console, "error").mockImplementation((text) => void complained.push(text));
  vi.stubEnv("npm_config_cache", join(folder, "npm-cache"));
  await record();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const dir = () => join(folder, "exchanges");
const next = () => join(folder, "next.json");
const check = (...args: string[]) => run(["--dir", dir(), ...args]);

/** Two files, as two processes leave them; the second was killed while it wrote. */
async function record(): Promise<void> {
  const call = {
    operation: "listCustomerGroups",
    sent: { workspace_id: "ws_2f6c1d" },
    got: [{ customer_group_id: "cg_1", group_name: "New policyholders" }],
    caller: "src/groups/list.ts:12",
  } as const;
  const first = [exchange({ ...call, test: "groups > are shown" }), exchange({ ...call, test: "groups > are sorted" })];
  const second = [exchange({ ...call, test: "an expired session ends", status: 403, got: { message: "expired" } })];
  const lines = (exchanges: object[]) => exchanges.map((one) => `${JSON.stringify(one)}\n`).join("");
  await mkdir(dir());
  await writeFile(join(dir(), "exchanges-1-1.ndjson"), lines(first));
  await writeFile(join(dir(), "exchanges-2-1.ndjson"), `${lines(second)}{"number":2,"scope":"`);
}

const breaking = (): object => {
  const document = structuredClone(contract) as Editable;
  const { properties } = document.components.schemas.CustomerGroup;
  properties.group_label = properties.group_name;
  delete properties.group_name;
  return document;
};
const harmless = (): object => {
  const document = structuredClone(contract) as Editable;
  document.components.schemas.CustomerGroup.properties.colour = { type: "string" };
  return document;
};

test("a contract that the recorded calls survive is exit code 0", async () => {
  await writeFile(next(), JSON.stringify(harmless()));
  expect(await check("--against", next())).toBe(0);
  expect(said).toEqual([`2 recorded calls survive ${next()}`]);
});

test("a contract that breaks a call is exit code 1, with operation, place, tests, reason and hint", async () => {
  await writeFile(next(), JSON.stringify(breaking()));
  expect(await check("--against", next())).toBe(1);
  expect(said).toEqual([
    `1 break in 2 tests: ${next()} against 2 recorded calls

listCustomerGroups  POST /v1/cg
  response 200 body.*.group_name
    your test got it, and the contract's answer no longer has it
    hint:   did you mean group_label?
    test:   groups > are shown
    test:   groups > are sorted
    caller: src/groups/list.ts:12`,
  ]);
});

test("what --write leaves is as good as the folder, and has no secret in it", async () => {
  const file = join(folder, "shop.pact.json");
  await writeFile(next(), JSON.stringify(breaking()));
  expect(await check("--against", next(), "--write", file, "--consumer", "shop")).toBe(1);
  const text = await readFile(file, "utf8");
  expect((JSON.parse(text) as Pact).consumer.name).toBe("shop");
  expect(text).not.toContain("s3cret");
  expect(await run(["--pact", file, "--against", next()])).toBe(1);
  expect(said[1]).toBe(said[0]);
});

test("a packed version of the types is read", async () => {
  expect(await check("--against", await packTypes(folder, "1.0.0", harmless()))).toBe(0);
  expect(await check("--against", await packTypes(folder, "2.0.0", breaking()))).toBe(1);
});

test("a published version is fetched from where npm is set up to", async () => {
  await using registry = await serveRegistry("2.0.0", await packTypes(folder, "2.0.0", breaking()));
  vi.stubEnv("npm_config_registry", registry.url);
  expect(await check("--against", "@2.0.0")).toBe(1);
  expect(said[0]).toContain("1 break in 2 tests: @2.0.0 against 2 recorded calls");
  expect(await check("--against", "@3.0.0")).toBe(2);
  expect(complained[0]).toMatch(
    /^@nudgescribe\/types@3\.0\.0 cannot be read \(npm says ETARGET\); see that npm finds it$/,
  );
  expect(complained[0]).not.toContain("127.0.0.1");
});

test("a tarball that is not there is exit code 2", async () => {
  expect(await check("--against", join(folder, "nowhere.tgz"))).toBe(2);
  expect(complained[0]).toMatch(/nowhere\.tgz cannot be read \(npm says ENOENT\)/);
});

test("a tarball without a contract is exit code 2", async () => {
  expect(await check("--against", await packTypes(folder, "1.0.0", undefined))).toBe(2);
  expect(complained[0]).toMatch(/has no dist\/openapi\.json/);
});

test.each<[string, string[], RegExp]>([
  ["no contract", [], /^give --against, such as spec\.json or @next; see --help$/],
  ["an unknown option", ["--agianst", "spec.json"], /agianst/],
  ["a contract that is not there", ["--against", "nowhere.json"], /^nowhere\.json cannot be read; give a bundled/],
  [
    "a version that is another package",
    ["--against", "@evil/package"],
    /^@evil\/package is no version of @nudgescribe/,
  ],
  ["a version with an option in it", ["--against", "@1 --registry=x"], /is no version of @nudgescribe\/types/],
  ["two recordings", ["--against", "x.json", "--pact", "y.json"], /^--pact is a recording already/],
])("%s is exit code 2 and one line", async (_case, args, text) => {
  expect(await check(...args)).toBe(2);
  expect(complained).toHaveLength(1);
  expect(complained[0]).toMatch(text);
});

test.each<[string, string, RegExp]>([
  ["no JSON", "openapi: 3.1.0", /is not JSON .*give a bundled OpenAPI document in JSON$/],
  ["no OpenAPI", "{}", /is no OpenAPI 3 document with operations/],
  ["null", "null", /is no OpenAPI 3 document with operations/],
])("a contract that is %s is exit code 2", async (_case, text, complaint) => {
  await writeFile(next(), text);
  expect(await check("--against", next())).toBe(2);
  expect(complained[0]).toMatch(complaint);
});

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /is not JSON .*record it again/],
  [
    "another tool's",
    '{"metadata":{"pactSpecification":{"version":"2.0.0"}},"interactions":[]}',
    /is no Pact file of version 4/,
  ],
  [
    "empty",
    '{"metadata":{"pactSpecification":{"version":"4.0"}},"interactions":[]}',
    /holds no call that the contract/,
  ],
])("a Pact file that is %s is exit code 2", async (_case, text, complaint) => {
  await writeFile(next(), JSON.stringify(contract));
  const file = join(folder, "shop.pact.json");
  await writeFile(file, text);
  expect(await run(["--pact", file, "--against", next()])).toBe(2);
  expect(complained[0]).toMatch(complaint);
});

test("a Pact file that is not there is exit code 2", async () => {
  expect(await run(["--pact", join(folder, "nowhere.json"), "--against", next()])).toBe(2);
  expect(complained[0]).toMatch(/nowhere\.json cannot be read; give the Pact file/);
});

test("a folder without calls is no success", async () => {
  await rm(dir(), { recursive: true });
  await mkdir(dir());
  await writeFile(next(), JSON.stringify(contract));
  expect(await check("--against", next())).toBe(2);
  expect(complained[0]).toMatch(/run your tests with the kit first$/);
});

test("--help tells the options and the exit codes", async () => {
  expect(await run(["--help"])).toBe(0);
  expect(said[0]).toContain("--against");
  expect(said[0]).toContain("Exit code: 0");
});

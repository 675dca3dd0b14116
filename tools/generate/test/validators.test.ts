import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Document, Schema } from "../src/document.ts";
import { emitAnswerChecks, emitRequestChecks } from "../src/validators.ts";

const home = resolve(import.meta.dirname, "../../..");

let document: Document;
let folder = "";
beforeEach(async () => {
  document = JSON.parse(await readFile(join(home, "spec/dist/openapi.json"), "utf8"));
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-validators-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Check = { (body: unknown): boolean; errors: { keyword: string; parentSchema: { at: object } }[] | null };
type Checks = Record<string, Record<string, { json?: Check }>>;

/** The validator of the JSON that an operation answers with. */
async function answerCheck(id: string): Promise<Check> {
  const file = join(folder, "answer-checks.ts");
  await writeFile(file, emitAnswerChecks(document));
  const { answerChecks } = (await import(pathToFileURL(file).href)) as { answerChecks: Checks };
  const check = answerChecks[id]?.["200"]?.json;
  expect(check).toBeTypeOf("function");
  return check as Check;
}

/** The errors of a body: which keyword, and the place that the schema knows. */
const errorsOf = (check: Check, body: unknown): unknown[] => {
  check(body);
  return (check.errors ?? []).map(({ keyword, parentSchema }) => ({ keyword, ...parentSchema.at }));
};

function setSchema(name: string, schema: object): void {
  document.components.schemas[name] = schema as Schema;
}

test.each([emitRequestChecks, emitAnswerChecks])("%o writes code that runs alone", (emit) => {
  const code = emit(document);
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
  expect(imports).toEqual([
    'import type { DeclaredBody } from "../check.ts";',
    'import type { OperationId } from "./operations.ts";',
  ]);
  expect(code).not.toMatch(/require\(|\bimport\(|new Function|eval\(/);
});

test.each([emitRequestChecks, emitAnswerChecks])("%o writes the same bytes every time", (emit) => {
  expect(emit(structuredClone(document))).toBe(emit(document));
});

test("remarks of the contract, which may quote bodies, are not in the code", () => {
  const code = emitRequestChecks(document) + emitAnswerChecks(document);
  expect(code).not.toMatch(/description|examples|a-password-for-examples|"note"/);
});

test("a list of known values is checked like a closed one", async () => {
  setSchema("PublishMessagesResult", {
    type: "object",
    "x-evidence": { level: "inferred", source: [] },
    properties: {
      status: {
        type: "string",
        "x-known-values": ["queued", "done"],
        "x-evidence": { level: "documented", source: [] },
      },
    },
  });
  const check = await answerCheck("publishMessages");
  expect(check({ status: "done" })).toBe(true);
  expect(errorsOf(check, { status: "lost" })).toEqual([{ keyword: "enum", pointer: "/status", level: "documented" }]);
});

test("evidence comes from the nearest place above, and what stands beside a reference wins", async () => {
  setSchema("Inner", {
    type: "object",
    properties: { count: { type: "integer" } },
    "x-evidence": { level: "combined", source: [] },
  });
  setSchema("PublishMessagesResult", {
    type: "object",
    "x-evidence": { level: "inferred", source: [] },
    properties: {
      here: { type: "string" },
      there: { $ref: "#/components/schemas/Inner" },
      beside: { $ref: "#/components/schemas/Inner", "x-evidence": { level: "documented", source: [] } },
    },
  });
  const check = await answerCheck("publishMessages");
  expect(errorsOf(check, { here: 1, there: { count: "1" }, beside: { count: "1" } })).toEqual([
    { keyword: "type", pointer: "/here", level: "inferred" },
    { keyword: "type", pointer: "/there/count", level: "combined" },
    { keyword: "type", pointer: "/beside/count", level: "documented" },
  ]);
});

test("what is sensitive stays so inside", async () => {
  setSchema("PublishMessagesResult", {
    type: "object",
    properties: { key: { type: "object", "x-sensitive": true, properties: { id: { type: "string" } } } },
  });
  const check = await answerCheck("publishMessages");
  expect(errorsOf(check, { key: { id: 1 } })).toEqual([
    { keyword: "type", pointer: "/key/id", level: "unknown", sensitive: true },
  ]);
});

test("an answer in several forms knows the members of each, and reports others once", async () => {
  setSchema("PublishMessagesResult", {
    type: "object",
    properties: { message: { type: "string" } },
    oneOf: [
      { properties: { done: { const: true } }, required: ["done"] },
      { properties: { job: { type: "string" } }, required: ["job"] },
    ],
  });
  const check = await answerCheck("publishMessages");
  expect(check({ message: "Queued.", job: "job_1" })).toBe(true);
  expect(
    errorsOf(check, { job: "job_1", colour: "red" }).map((error) => (error as { keyword: string }).keyword),
  ).toEqual(["members"]);
});

test("what a member chooses the form of is an object, or nothing chooses", async () => {
  setSchema("PublishMessagesResult", {
    discriminator: { propertyName: "state" },
    oneOf: [{ type: "object", properties: { state: { const: "queued" } }, required: ["state"] }],
  });
  const check = await answerCheck("publishMessages");
  expect(check({ state: "queued" })).toBe(true);
  expect([null, 7, true, []].map((body) => check(body))).toEqual([false, false, false, false]);
});

test("a map takes any member", async () => {
  setSchema("PublishMessagesResult", { type: "object", additionalProperties: { type: "integer" } });
  const check = await answerCheck("publishMessages");
  expect(check({ any: 1 })).toBe(true);
  expect(errorsOf(check, { any: "1" })).toEqual([{ keyword: "type", pointer: "/*", level: "unknown" }]);
});

test.each<[string, object, string]>([
  ["a keyword that it would drop", { type: "string", minLength: 1 }, "do not know the keyword minLength"],
  ["a keyword whose check is not in the generated code", { enum: [{ a: 1 }] }, "at run time"],
  ["a schema without end", { $ref: "#/components/schemas/PublishMessagesResult" }, "holds itself"],
  [
    "a keyword beside a reference that says it too",
    { $ref: "#/components/schemas/ErrorBody", type: "string" },
    "type stands beside",
  ],
])("refuses %s", (_fault, member, message) => {
  setSchema("PublishMessagesResult", { type: "object", properties: { member } });
  expect(() => emitAnswerChecks(document)).toThrow(message);
});

import { expect, test } from "vitest";
import type { JsonObject } from "../src/json.ts";
import { operationLevels, tallies } from "../src/levels.ts";
import { partsOf } from "../src/parts.ts";
import { run } from "./run.ts";

const known = (level: string) => ({ "x-evidence": { level, source: [] } });
const body = (level: string, schema: JsonObject) => ({ ...known(level), content: { "application/json": { schema } } });

const document: JsonObject = {
  paths: {
    "/things": {
      post: {
        operationId: "listThings",
        ...known("documented"),
        requestBody: body("documented", { type: "string", ...known("combined") }),
        responses: {
          200: body("documented", {
            type: "array",
            items: { $ref: "#/components/schemas/Thing" },
            ...known("documented"),
          }),
          400: body("unknown", { type: "string" }),
        },
      },
      get: { operationId: "getThing", ...known("documented"), responses: { 200: body("documented", {}) } },
    },
  },
  components: {
    schemas: {
      Thing: {
        ...known("documented"),
        properties: {
          parent: { $ref: "#/components/schemas/Thing", ...known("documented") },
          name: { type: "string", ...known("inferred") },
        },
      },
    },
  },
};
const contract = { document, parts: partsOf(document) };

test("counts each fact once by kind and level, and what states none as unmarked", () => {
  const none = { documented: 0, combined: 0, inferred: 0, unknown: 0, unmarked: 0 };
  expect(tallies(contract)).toMatchObject({
    operations: { ...none, documented: 2, total: 2 },
    "request bodies": { ...none, documented: 1, total: 1 },
    responses: { ...none, documented: 2, unknown: 1, total: 3 },
    parameters: { ...none, total: 0 },
    schemas: { ...none, documented: 2, combined: 1, unmarked: 2, total: 5 },
    properties: { ...none, documented: 1, inferred: 1, total: 2 },
    "all facts": { documented: 8, combined: 1, inferred: 1, unknown: 1, unmarked: 2, total: 13 },
  });
});

test("a request and an answer are known only as well as their least known part, through references", () => {
  const place = { path: "/things", operation: "documented" };
  expect(operationLevels(contract)).toEqual([
    { operationId: "listThings", method: "POST", ...place, request: "combined", answer: "inferred" },
    { operationId: "getThing", method: "GET", ...place, answer: "documented" },
  ]);
});

test("prints the table of the contract within 100 columns, and the same numbers as JSON", async () => {
  const lines = (await run("evidence.ts")).out.split("\n");
  const { facts, operations } = JSON.parse((await run("evidence.ts", ["--json"])).out);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(operations).toHaveLength(21);
  for (const [kind, { total }] of Object.entries<{ total: number }>(facts))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${kind} +${total} .*100 %$`)));
});

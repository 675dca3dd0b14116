import { expect, test } from "vitest";
import { type Coverage, coverageOf, meanOf, meanRows, percentOf, rowLabels } from "../src/coverage.ts";
import type { JsonObject } from "../src/json.ts";

const text = { type: "string" };
const example = { summary: "One", value: "x" };
const body = (media: JsonObject) => ({ content: { "application/json": media } });

// Two operations: one with everything, one with next to nothing.
const document: JsonObject = {
  tags: [{ name: "Things" }],
  paths: {
    "/full": {
      parameters: [{ name: "a", in: "query", description: "Says a.", schema: text, example: "x" }],
      post: {
        summary: "Reads things",
        description: "Reads all things there are.",
        tags: ["Things"],
        security: [],
        requestBody: body({ schema: text, examples: { typical: example } }),
        responses: {
          200: body({ schema: { $ref: "#/components/schemas/Thing" }, examples: { typical: example } }),
          400: { $ref: "#/components/responses/Bad" },
          default: body({ schema: text, example: "x" }),
        },
      },
    },
    "/bare": {
      get: {
        description: "Too short.",
        tags: ["Nowhere"],
        parameters: [{ name: "b", in: "query", schema: text }],
        requestBody: body({ schema: text }),
        responses: { 200: body({ schema: { $ref: "#/components/schemas/Thing" } }) },
      },
    },
  },
  components: {
    responses: { Bad: body({ schema: text }) },
    schemas: {
      Thing: {
        description: "A thing.",
        properties: {
          name: { type: "string", description: "Its name.", examples: ["x"] },
          kind: { $ref: "#/components/schemas/Kind" },
          when: { type: "string", format: "date" },
          parts: { type: "array", items: { properties: { size: { type: "number" } } } },
        },
      },
      Kind: { type: "string", description: "What it is.", enum: ["a"] },
      Open: { oneOf: [text, { type: "boolean" }] },
    },
  },
};

test("counts every row on a small document with known numbers", () => {
  const rows = Object.entries(coverageOf(document)).map(([row, { hits, total }]) => [row, `${hits}/${total}`]);
  expect(Object.fromEntries(rows)).toEqual({
    summary: "1/2",
    description: "1/2",
    clientError: "1/2",
    serverError: "1/2",
    tags: "1/2",
    security: "1/2",
    success: "1/2",
    error: "1/2", // the shared 400 has none, and counts at each use
    request: "1/2",
    parameters: "1/2",
    parameterExamples: "1/2",
    schemas: "2/3",
    properties: "2/5", // name and, through its reference, kind
    propertyExamples: "3/5", // name, kind by its enum, when by its format; parts holds a bare number
    every: "0/2",
    mock: "2/4",
  });
});

test("the mean is that of 14 rows, each with the same weight, and an empty row counts as full", () => {
  expect(meanRows).toHaveLength(14);
  const rows = Object.keys(rowLabels).map((row) => [row, { hits: 1, total: 2 }]);
  const half = Object.fromEntries(rows) as Coverage;
  expect(meanOf(half)).toBe(50);
  expect(meanOf({ ...half, schemas: { hits: 0, total: 0 } })).toBeCloseTo((13 * 50 + 100) / 14);
  expect(meanOf({ ...half, every: { hits: 9, total: 9 }, mock: { hits: 9, total: 9 } })).toBe(50);
  expect(percentOf({ hits: 1, total: 3 })).toBeCloseTo(33.3, 1);
});

import { expect, test } from "vitest";
import type { Document, Operation, Schema } from "../src/document.ts";
import { operationRows } from "../src/operations.ts";

const evidence = (level: string) => ({ "x-evidence": { level, source: [] } });

/** A document of one operation, all of it documented, with the given parts replaced. */
function documentOf(operation: Partial<Operation>, schemas: Record<string, Schema> = {}): Document {
  return {
    security: [{ accessToken: [] }],
    paths: {
      "/v1/thing": {
        post: {
          operationId: "listThings",
          summary: "Get Things",
          description: "Reads things.",
          "x-method": "things.list",
          "x-effect": "safe",
          ...evidence("documented"),
          "x-evidence": { level: "documented", source: [] },
          responses: {
            200: { description: "Things.", content: { "application/json": {} }, ...evidence("documented") },
          },
          ...operation,
        },
      },
    },
    components: {
      schemas,
      securitySchemes: {
        accessToken: { type: "http", scheme: "bearer" },
        refreshToken: { type: "http", scheme: "bearer" },
        apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
      },
    },
  };
}

const rowOf = (operation: Partial<Operation>, schemas?: Record<string, Schema>) =>
  operationRows(documentOf(operation, schemas))["listThings"];

const answer = (content: Record<string, { schema?: Schema }>, level = "documented") => ({
  200: { description: "Things.", content, ...evidence(level) },
});

test.each([
  ["the document's own security", undefined, "access", ["authorization"]],
  ["the refresh token", [{ refreshToken: [] }], "refresh", ["authorization"]],
  ["the API key", [{ apiKey: [] }], "apiKey", ["x-api-key"]],
] as const)("auth and masked headers follow %s", (_case, security, auth, headers) => {
  const row = rowOf(
    security ? { security: security.map((s) => ({ ...s })) as unknown as Record<string, string[]>[] } : {},
  );
  expect(row).toMatchObject({ auth, sensitive: { headers } });
});

test("a security scheme nobody knows is refused by name", () => {
  expect(() => rowOf({ security: [{ cookie: [] }] })).toThrow('listThings: security scheme "cookie" is unknown');
});

test("refusal lists the statuses whose vendor meaning is a refused token", () => {
  const refused = { description: "Refused.", "x-vendor-meaning": "token-refused" };
  const missing = { description: "Missing fields.", "x-vendor-meaning": "missing-fields" };
  expect(rowOf({ responses: { ...answer({}), 401: missing, 403: refused } })?.refusal).toEqual([403]);
  expect(rowOf({ responses: { ...answer({}), 401: refused, 403: missing } })?.refusal).toEqual([401]);
});

test.each([
  ["json", ["application/json"]],
  ["csv", ["text/csv"]],
  ["file", ["application/json", "text/csv"]],
  ["void", []],
])("result is %s for %j", (result, types) => {
  expect(rowOf({ responses: answer(Object.fromEntries(types.map((type) => [type, {}]))) })?.result).toBe(result);
});

test("sensitive members are found at any depth, through references, arrays and alternatives", () => {
  const schema: Schema = {
    properties: {
      password: { type: "string", format: "password" },
      links: { items: { oneOf: [{ $ref: "#/components/schemas/Link" }, { type: "string" }] } },
      token: { $ref: "#/components/schemas/Text", "x-sensitive": true },
      open: { $ref: "#/components/schemas/Text" },
    },
  };
  const link: Schema = {
    properties: { url: { type: "string", "x-sensitive": true }, next: { $ref: "#/components/schemas/Link" } },
  };
  const row = rowOf(
    { responses: answer({ "application/json": { schema } }) },
    { Link: link, Text: { type: "string" } },
  );
  expect(row?.sensitive.response).toEqual(["/password", "/links/*/url", "/token"]);
});

test("a body is known only as well as its least known member", () => {
  const member = (level: string): Schema => ({ type: "string", ...evidence(level) });
  const body = (level: string) =>
    answer({ "application/json": { schema: { properties: { id: member("documented"), name: member(level) } } } });
  expect(rowOf({ responses: body("documented") })?.evidence.response).toBe("documented");
  expect(rowOf({ responses: body("inferred") })?.evidence.response).toBe("inferred");
  expect(rowOf({ responses: body("unknown") })?.evidence.response).toBe("unknown");
});

test("an operation without a success is refused by name", () => {
  expect(() => rowOf({ responses: {} })).toThrow("listThings: no 200 response");
});

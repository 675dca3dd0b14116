import { expect, test } from "vitest";
import type { Document } from "../src/document.ts";
import { emitOpenapi, emitSchemas } from "../src/emit.ts";

const evidence = { level: "inferred", source: [], note: "Named like its siblings." };
const text = { type: "string" };

/** A document whose only content is these schemas. */
const documentOf = (schemas: object): Document =>
  ({
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas, securitySchemes: {} },
  }) as never;

const typesOf = (schemas: object) => emitOpenapi(documentOf(schemas));

test("evidence reaches the doc comment of a member", async () => {
  const member = { ...text, description: "The name.", "x-evidence": evidence };
  expect(await typesOf({ Thing: { type: "object", properties: { name: member } } })).toMatch(
    /The name\.\s+\*\s+@remarks Evidence: inferred\. Named like its siblings\.\s+\*\/\s+name\?: string;/,
  );
});

test("evidence reaches the doc comment of a named export", () => {
  const schemas = {
    Thing: { ...text, description: "A thing.", "x-evidence": { level: "documented", source: ["page"] } },
  };
  expect(emitSchemas(documentOf(schemas))).toContain(
    " * A thing.\n *\n * @remarks Evidence: documented.\n */\nexport type Thing",
  );
});

test("if one list, else the other is the union of both", async () => {
  const field = { ...text, if: { $ref: "#/components/schemas/A" }, else: { $ref: "#/components/schemas/B" } };
  const types = await typesOf({ A: { enum: ["a"] }, B: { enum: ["b"] }, Field: field });
  expect(types).toContain('Field: components["schemas"]["A"] | components["schemas"]["B"];');
});

test("a discriminator leaves the literal types and their comments as they are", async () => {
  const one = {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "one", description: "Always one." } },
  };
  const union = {
    oneOf: [{ $ref: "#/components/schemas/One" }],
    discriminator: { propertyName: "kind", mapping: { one: "#/components/schemas/One" } },
  };
  const types = await typesOf({ One: one, Union: union });
  expect(types).toMatch(/Always one\.\s*(\n\s+\* @constant\s+)?\*\/\s+kind: "one";/);
  expect(types).not.toContain("openapi-typescript");
});

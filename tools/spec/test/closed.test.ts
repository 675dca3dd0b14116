import { expect, test } from "vitest";
import { createAjv, validatorOf } from "../src/ajv.ts";
import { closed, closedDocument } from "../src/closed.ts";
import type { Json, JsonObject } from "../src/json.ts";

const named = { type: "object", properties: { name: { type: "string" } } };
const document: JsonObject = {
  components: { schemas: { Named: named, Sized: { ...named, properties: { size: { type: "number" } } } } },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const accepts = (schema: Json, value: Json): boolean =>
  validatorOf(createAjv(closedDocument(document)), closed(schema))(value);

test.each<[string, Json, Json, Json]>([
  ["an object", named, { name: "x" }, { name: "x", extra: 1 }],
  ["a reference", ref("Named"), { name: "x" }, { extra: 1 }],
  ["an item", { type: "array", items: ref("Named") }, [{ name: "x" }], [{ extra: 1 }]],
  ["a member", { properties: { inner: ref("Named") } }, { inner: { name: "x" } }, { inner: { extra: 1 } }],
  ["the parts of allOf", { allOf: [ref("Named"), ref("Sized")] }, { name: "x", size: 1 }, { name: "x", extra: 1 }],
  ["an alternative", { anyOf: [ref("Named"), ref("Sized")] }, { size: 1 }, { extra: 1 }],
  ["a condition", { if: { type: "string" }, else: ref("Named") }, { name: "x" }, { extra: 1 }],
  ["a map", { additionalProperties: ref("Named") }, { any: { name: "x" } }, { any: { extra: 1 } }],
])("%s takes its own members and refuses others", (_case, schema, good, bad) => {
  expect([accepts(schema, good), accepts(schema, bad)]).toEqual([true, false]);
});

test("what is not an object stays as it is", () => {
  expect(accepts({ type: ["string", "null"] }, null)).toBe(true);
  expect(closed(true)).toBe(true);
});

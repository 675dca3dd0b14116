import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { bodies, document, type Node, resolve } from "./document.ts";

/** Compiles a schema of the document, or one that refers into it. Throws where Prism would silently validate nothing. */
function compile(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: document.components });
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')));
}

test.each(Object.keys(document.components.schemas))("%s compiles as JSON Schema 2020-12", (name) => {
  expect(() => compile({ $ref: `#/components/schemas/${name}` })).not.toThrow();
});

test.each(bodies)("$place has a schema that compiles, and named examples that it accepts", ({ media }) => {
  const validate = compile(media.schema);
  const examples = Object.entries<Node>(media.examples);
  expect(examples.length).toBeGreaterThan(0);
  for (const [name, example] of examples) {
    validate(resolve(example).value);
    expect({ name, errors: validate.errors }).toEqual({ name, errors: null });
  }
});

test.each([
  ["a type that does not exist", { type: "strin" }],
  ["a pattern that is no regular expression", { type: "string", pattern: "(" }],
  ["a reference to nothing", { $ref: "#/components/schemas/Nothing" }],
])("the check above fails on %s", (_fault, schema) => {
  expect(() => compile(schema)).toThrow();
});

test.each([
  ["a date field without a format", { field_type: "Date" }],
  ["a date field with a format that is not in the list", { field_type: "Date", field_format: "yyyy" }],
  ["a type in lower case", { field_type: "date", field_format: "yyyy-MM-dd" }],
  ["a currency field with a date format", { field_type: "currency", field_format: "yyyy-MM-dd" }],
  ["an unknown type", { field_type: "enum" }],
])("creating %s is refused", (_fault, field) => {
  const validate = compile({ $ref: "#/components/schemas/CreateProfileFieldRequest" });
  expect(validate({ workspace_id: "w", field_name: "f", ...field })).toBe(false);
});

test("answers stay open: unknown members and unknown statuses break nobody", () => {
  const validate = compile({ $ref: "#/components/schemas/Campaign" });
  expect(validate({ campaign_id: "c", status: "A status of tomorrow", member_of_tomorrow: 1 })).toBe(true);
});

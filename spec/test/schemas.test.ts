import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { document } from "./document.ts";

/** Compiles a schema of the document, or one that refers into it. */
function compile(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: document.components });
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')));
}

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

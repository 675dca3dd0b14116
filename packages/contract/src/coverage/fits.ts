import { isDeepStrictEqual } from "node:util";
import type { Contract, Schema } from "./document.ts";

/**
 * Whether a value is of a form, as far as forms differ: types, constants, lists of values and required members. Limits
 * and formats are for the checks; a masked secret has to pass here.
 */
export function fits(contract: Contract, node: Schema | boolean, value: unknown): boolean {
  if (typeof node === "boolean") return node;
  const schema = contract.resolve(node);
  const { type, required = [], properties = {}, items, additionalProperties: more = true } = schema;
  const fitsOne = (part: Schema): boolean => fits(contract, part, value);

  if (type !== undefined && ![type].flat().some((name) => isOf(name, value))) return false;
  if ("const" in schema && !isDeepStrictEqual(schema.const, value)) return false;
  if (schema.enum && !schema.enum.some((one) => isDeepStrictEqual(one, value))) return false;
  if (schema.allOf && !schema.allOf.every(fitsOne)) return false;
  if (schema.oneOf && !schema.oneOf.some(fitsOne)) return false;
  if (schema.anyOf && !schema.anyOf.some(fitsOne)) return false;
  if (Array.isArray(value)) return items === undefined || value.every((item) => fits(contract, items, item));
  if (typeof value !== "object" || value === null) return true;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) =>
      fits(contract, Object.hasOwn(properties, name) ? (properties[name] as Schema) : more, member),
    )
  );
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

import type { PlacedSchema } from "./check.ts";

const shown = 8;

/** `string`, or `string or null`. */
export const typesOf = ({ type = "a value" }: PlacedSchema): string => [type].flat().join(" or ");

/** `"Date"`, or `one of "csv", "json", "url"`; the type where every value of it will do. */
export function valuesOf(schema: PlacedSchema): string {
  if (schema.enum) {
    const rest = schema.enum.length > shown ? `, … (${schema.enum.length})` : "";
    return `one of ${schema.enum
      .slice(0, shown)
      .map((value) => JSON.stringify(value))
      .join(", ")}${rest}`;
  }
  return schema.const === undefined ? typesOf(schema) : JSON.stringify(schema.const);
}

import type { Operation } from "./contract.ts";
import { isObject, type Json, pointerOf } from "./json.ts";

/** Prose, examples and everything of ours: none of it changes what goes over the wire. */
const passedOver =
  /^(x-|description$|summary$|title$|tags$|externalDocs$|examples?$|deprecated$|discriminator$|operationId$)/;

/** Members of a map that a person has named, which may look like a keyword. */
const named = ["properties", "patternProperties", "$defs", "dependentSchemas", "content", "headers", "responses"];

/** What of a value goes over the wire. */
export function wireOnly(value: unknown, insideNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => wireOnly(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => insideNames || !passedOver.test(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, wireOnly(part, !insideNames && named.includes(key))]));
}

/** What of a value does not: the rest, place by place. */
export function proseOf(value: unknown, path = "", insideNames = false): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => proseOf(item, `${path}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const place = path + pointerOf([key]);
    const isProse = !insideNames && passedOver.test(key);
    return isProse ? [[place, part]] : proseOf(part, place, !insideNames && named.includes(key));
  });
}

/**
 * A document of these operations alone, each under its own name and without references. So a difference is found once
 * for every operation that it touches, on the side that it touches, and how parts are shared makes none.
 */
export function shapeOf(document: Json, operations: readonly Operation[]): Json {
  return {
    openapi: document["openapi"] ?? "3.1.1",
    info: { title: "shape", version: "1.0.0" },
    ...(document["jsonSchemaDialect"] !== undefined && { jsonSchemaDialect: document["jsonSchemaDialect"] }),
    paths: Object.fromEntries(
      operations.map(({ id, whole }) => [`/${id}`, { post: { ...(wireOnly(whole) as Json), operationId: id } }]),
    ),
    components: { securitySchemes: wireOnly((document["components"] as Json | undefined)?.["securitySchemes"] ?? {}) },
  };
}

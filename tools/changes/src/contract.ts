import type { OperationRow } from "@nudgescribe/types";
import { at, isObject, items, type Json, members, segments } from "./json.ts";

/** A contract as it was released, or as it is: the bundled document, and the table made from it. */
export type Contract = { readonly document: Json; readonly rows: Readonly<Record<string, OperationRow>> };

/** An operation with all that its references lead to in their places. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Without references, but with everything else: prose, examples, evidence. */
  readonly whole: Json;
};

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Every operation of a document by its name, in the order of the paths. */
export function operationsOf(document: Json): ReadonlyMap<string, Operation> {
  const found = members(document["paths"]).flatMap(([path, item]) =>
    members(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]): Operation => {
        const { security = document["security"], parameters, ...rest } = operation as Json;
        const all = [...items((item as Json)["parameters"]), ...items(parameters)];
        const given = { ...rest, ...(security !== undefined && { security }), ...(all.length && { parameters: all }) };
        return {
          id: String(rest["operationId"] ?? `${method.toUpperCase()} ${path}`),
          method,
          path,
          whole: inline(document, given, []) as Json,
        };
      }),
  );
  return new Map(found.map((operation) => [operation.id, operation]));
}

/** Puts what a `$ref` points at in its place; one that leads back into itself stays, and says so. */
function inline(document: Json, value: unknown, above: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(document, item, above));
  if (!isObject(value)) return value;
  const { $ref: ref, ...beside } = value;
  if (typeof ref !== "string") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inline(document, part, above)]));
  }
  if (above.includes(ref)) return { "x-again": ref };
  const target = inline(document, at(document, segments(ref)), [...above, ref]);
  // Beside a `$ref`, 3.1 allows further keywords: they belong to this place only.
  return isObject(target) ? { ...target, ...(inline(document, beside, above) as Json) } : target;
}

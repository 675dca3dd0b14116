import { readFileSync } from "node:fs";
import { type OperationId, operations } from "@nudgescribe/types";

type Example = { value: unknown };
type Media = { examples: Record<string, Example>; schema: Schema };
type Response = { content: Record<string, Media> };
type Operation = {
  operationId: OperationId;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
};
export type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
};

export const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"),
);

/** Follows local references, at any depth. */
function follow<T>(node: T): T {
  if (Array.isArray(node)) return node.map(follow) as T;
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node)
    return follow(
      (node.$ref as string)
        .slice(2)
        .split("/")
        .reduce((at, key) => at[key], document),
    ) as T;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)])) as T;
}

export const ids = Object.keys(operations) as OperationId[];

export const contract = Object.fromEntries(
  ids.map((id) => [id, follow<Operation>(document.paths[operations[id].path][operations[id].method.toLowerCase()])]),
) as Record<OperationId, Operation>;

/** Every named example of a status: `[operation, media type, example, value]`. */
export const examplesOf = (status: string): [OperationId, string, string, unknown][] =>
  ids.flatMap((id) =>
    Object.entries(contract[id].responses[status]?.content ?? {}).flatMap(([type, { examples }]) =>
      Object.entries(examples).map(([name, { value }]): [OperationId, string, string, unknown] => [
        id,
        type,
        name,
        value,
      ]),
    ),
  );

/** The first request example of an operation, as its docs show it. */
export const requestOf = (id: OperationId): unknown =>
  Object.values(contract[id].requestBody?.content["application/json"]?.examples ?? {})[0]?.value;

import { readFileSync } from "node:fs";
import { type OperationId, operations } from "@nudgescribe/types";

type Content = Readonly<Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>>;
type Described = {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
export type ContractExample = {
  readonly id: OperationId;
  readonly status: number;
  readonly type: string;
  readonly example: string;
  readonly value: unknown;
};

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));

/** Follows references, at any depth. */
function follow<T>(node: T): T {
  if (Array.isArray(node)) return node.map(follow) as T;
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node && typeof node.$ref === "string") {
    const steps = node.$ref.slice(2).split("/");
    return follow(steps.reduce((at, step) => at[step], document)) as T;
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)])) as T;
}

export const ids = Object.keys(operations) as OperationId[];

const contract = new Map(
  ids.map((id) => {
    const { path, method } = operations[id];
    return [id, follow<Described>(document.paths[path][method.toLowerCase()])];
  }),
);

/** Every status that an operation declares. */
export const statuses: ReadonlySet<string> = new Set(
  [...contract.values()].flatMap(({ responses }) => Object.keys(responses)),
);

/** Every named example of an answer, with the media type that it stands at. */
export const examplesOf = (status: number): ContractExample[] =>
  ids.flatMap((id) =>
    Object.entries(contract.get(id)?.responses[status]?.content ?? {}).flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([example, { value }]) => ({ id, status, type, example, value })),
    ),
  );

export type ContractRequest = { readonly id: OperationId; readonly example: string; readonly value: unknown };

/** Every named example of a request body. */
export const requests: readonly ContractRequest[] = ids.flatMap((id) =>
  Object.entries(contract.get(id)?.requestBody?.content["application/json"]?.examples ?? {}).map(
    ([example, { value }]) => ({ id, example, value }),
  ),
);

/** The first example of a request; undefined for an operation without a body. */
export const requestOf = (id: OperationId): unknown => requests.find((request) => request.id === id)?.value;

import { readFileSync } from "node:fs";
import { type OperationId, operations } from "../src/index.ts";

type Content = Record<string, { examples?: Record<string, { $ref?: string; value?: unknown }> }>;
type Operation = {
  requestBody?: { content: Content };
  responses: Record<string, { $ref?: string; content?: Content }>;
};

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/spec/openapi.json")), "utf8"));
const follow = <T extends { $ref?: string }>(node: T): T =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split("/")
        .reduce((at, key) => at[key], document)
    : node;

const ids = Object.keys(operations) as OperationId[];
const operationOf = (id: OperationId): Operation =>
  document.paths[operations[id].path][operations[id].method.toLowerCase()];
const examplesIn = (content: Content): [name: string, value: unknown][] =>
  Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]): [string, unknown] => [name, follow(example).value]),
  );

/** Every named example of a request body. */
export const requests: [OperationId, name: string, body: unknown][] = ids.flatMap((id) =>
  examplesIn(operationOf(id).requestBody?.content ?? {}).map(([name, body]): [OperationId, string, unknown] => [
    id,
    name,
    body,
  ]),
);

/** Every named example of an answer. */
export const answers: [OperationId, status: string, name: string, body: unknown][] = ids.flatMap((id) =>
  Object.entries(operationOf(id).responses).flatMap(([status, response]) =>
    examplesIn(follow(response).content ?? {}).map(([name, body]): [OperationId, string, string, unknown] => [
      id,
      status,
      name,
      body,
    ]),
  ),
);

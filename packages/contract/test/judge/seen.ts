import { type OperationId, operations } from "@nudgescribe/types";
import type { Seen } from "../../src/judge/seen.ts";
import { requestOf } from "../document.ts";

const json = { "content-type": "application/json" };
const credentials = { ...json, authorization: "Bearer any", "x-api-key": "any" };

export const answer = (
  status: number,
  body: unknown,
  headers: Record<string, string> = json,
): NonNullable<Seen["response"]> => ({ status, headers, body });

/** A right request of an operation and its answer, with what the case changes. */
export const seen = (
  id: OperationId,
  change: Partial<Seen> & { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Seen => {
  const { body = requestOf(id), headers = credentials, ...rest } = change;
  return {
    world: "upstream",
    method: operations[id].method,
    path: operations[id].path,
    query: {},
    request: { headers, body },
    response: answer(400, { message: "Bad request." }),
    ...rest,
  };
};

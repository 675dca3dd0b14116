import { type OperationId, operations } from "@nudgescribe/types";
import type { Exchange } from "../../src/exchange.ts";
import { requestOf } from "../document.ts";

type Parts = Partial<Exchange> & { readonly status?: number; readonly body?: unknown };

/** An exchange of an operation: its documented request, and the answer 200 in JSON, unless told otherwise. */
export function exchange(id: OperationId, { status = 200, body = requestOf(id), ...more }: Parts = {}): Exchange {
  const { method, path } = operations[id];
  return {
    number: 1,
    scope: "planted",
    test: undefined,
    world: "mock",
    operation: id,
    request: {
      method,
      path,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body,
    },
    response: { status, headers: { "content-type": "application/json; charset=utf-8" }, body: {} },
    example: undefined,
    fault: undefined,
    caller: undefined,
    violations: [],
    ...more,
  };
}

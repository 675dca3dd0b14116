// Set-up file of `pnpm contract:coverage`: what a suite sends through the platform's fetch is recorded on its way.
import { isDeepStrictEqual } from "node:util";
import { type OperationId, operations } from "@nudgescribe/types";
import { appendExchange } from "../../../src/coverage/events.ts";
import type { Exchange } from "../../../src/exchange.ts";
import { contract, ids } from "../../document.ts";

const folder = process.env["CONTRACT_COVERAGE_DIR"] ?? "";
const platformFetch = globalThis.fetch;
let number = 0;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const sent = await request.clone().text();
  const response = await platformFetch(request);
  // A 204 has no body to copy.
  const got = response.body ? await response.clone().text() : "";
  appendExchange(folder, exchangeOf(request, sent, response, got));
  return response;
};

function exchangeOf(request: Request, sent: string, response: Response, got: string): Exchange {
  const { pathname, search } = new URL(request.url);
  const operation = ids.find((id) => operations[id].path === pathname && operations[id].method === request.method);
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const body = parsed(got);
  return {
    number: ++number,
    scope: "own suite",
    test: undefined,
    world: "mock",
    operation,
    // The mock takes any credential, so there is nothing to mask but the names of headers matter.
    request: {
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: sent === "" ? undefined : parsed(sent),
    },
    response: { status: response.status, headers: Object.fromEntries(response.headers), body },
    example: operation && exampleOf(operation, response.status, type, body),
    fault: undefined,
    caller: undefined,
    violations: [],
  };
}

/** The example that was served is told by its value, so that none counts that was only asked for. */
const exampleOf = (id: OperationId, status: number, type: string, body: unknown): string | undefined =>
  Object.entries(contract[id].responses[status]?.content[type]?.examples ?? {}).find(([, { value }]) =>
    isDeepStrictEqual(value, body),
  )?.[0];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

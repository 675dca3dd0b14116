import type { IncomingMessage, ServerResponse } from "node:http";
import { type OperationId, operations } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import { headersOf, readQuery, readText } from "../http/read-request.ts";
import type { Judge } from "../judge/judge-exchange.ts";
import { maskedWire } from "../judge/masked.ts";
import { readMessage } from "../judge/seen.ts";
import { callerHeader, turnHeader } from "../own-headers.ts";
import type { Asked } from "./asked.ts";
import { NoAnswer, type Outcome, says } from "./outcome.ts";
import type { Scope } from "./scope.ts";
import { send } from "./send.ts";

export type ServeOptions = {
  readonly scope: Scope;
  /** Path and query below the scope. */
  readonly target: string;
  /** Not asked for before the answer is out, so that nobody waits until it is loaded. */
  readonly judge: () => Promise<Judge>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

const idOf = new Map(Object.values(operations).map(({ id, method, path }) => [`${method} ${path}`, id]));

/** Answers one call of a scope and judges it. */
export async function serve(number: number, options: ServeOptions): Promise<Exchange | undefined> {
  const { scope, target, judge, request, response } = options;
  const gone = new AbortController();
  response.once("close", () => gone.abort());

  const { [callerHeader]: caller, [turnHeader]: _turn, ...headers } = headersOf(request);
  let text: string | undefined;
  try {
    text = await readText(request);
  } catch (error) {
    if (error instanceof RangeError) await send(response, says(413, error.message));
    return undefined;
  }
  const method = request.method ?? "GET";
  const url = new URL(target, `http://${headers["host"] ?? "127.0.0.1"}`);
  const operation: OperationId | undefined = idOf.get(`${method} ${url.pathname}`);
  const message = readMessage(headers, text ?? "");
  const asked: Asked = { operation, method, url, headers, text, body: message.body, signal: gone.signal };

  const outcome = await outcomeOf(scope, asked);
  const sent = outcome instanceof NoAnswer ? undefined : await send(response, outcome);
  if (outcome instanceof NoAnswer) response.socket?.resetAndDestroy();
  // The vendor's storage is no part of the contract.
  if (url.pathname.startsWith("/__storage/")) return undefined;

  const answered = outcome instanceof NoAnswer ? { status: 0, headers: {}, example: undefined } : outcome;
  const { status, example } = answered;
  const answer = { status, ...readMessage(answered.headers, sent?.text ?? "") };
  const seen = { world: scope.kind, method, path: url.pathname, query: readQuery(url), request: message, example };
  // What a fault did to an answer is no fault of the server.
  const whole = sent?.whole === true && outcome.fault === undefined;
  const violations = (await judge())({ ...seen, response: whole ? answer : undefined }).filter(
    ({ side }) => side === "request" || whole,
  );
  return maskedWire({
    number,
    scope: scope.id,
    test: undefined,
    world: scope.kind,
    operation,
    request: { method, path: url.pathname, headers, body: message.body },
    response: { status, headers: answered.headers, body: answer.body },
    example,
    fault: outcome.fault,
    caller,
    violations,
  });
}

async function outcomeOf({ world, chosen }: Scope, asked: Asked): Promise<Outcome | NoAnswer> {
  try {
    return await world.answer(asked, chosen);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    return says(500, `The contract server failed: ${(error as Error).message}`);
  }
}

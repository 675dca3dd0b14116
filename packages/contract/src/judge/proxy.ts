import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type OperationId, operations } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import { listen } from "../http/listen.ts";
import { headersOf, readQuery } from "../http/read-request.ts";
import { type Copy, textOf } from "./copy.ts";
import { forward, type Passed } from "./forward.ts";
import type { Judge } from "./judge-exchange.ts";
import { maskedWire } from "./masked.ts";
import { type Message, readMessage, type Seen } from "./seen.ts";
import { readUpstream } from "./upstream.ts";

/** Which server is judged, by which contract, and where the judge listens. */
export type JudgeOptions = {
  /** Base URL of the server to judge: a sandbox, a staging system, the live API. Nothing else is ever called. */
  readonly upstream: string;
  /**
   * Port on 127.0.0.1; `0` takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * OpenAPI document to judge by.
   * @default the contract of the Nudgescribe Client API
   */
  readonly document?: object;
  /** Called for each exchange as soon as it is judged. It must not throw. */
  readonly onExchange?: (exchange: JudgedExchange) => void;
};

/** An exchange with its secrets masked, and which of its bodies were too large, or in an encoding unknown here. */
export type JudgedExchange = Exchange & { readonly notJudged: readonly ("request" | "response")[] };

/** A judge that listens. `await using` closes it. */
export type RunningJudge = AsyncDisposable & {
  /** Base URL without a trailing slash, on loopback: give it to the client instead of the server's. */
  readonly url: string;
  readonly exchanges: readonly JudgedExchange[];
  /** Resolves when every call so far is judged; an answer may reach its caller a moment earlier. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * A proxy in front of any server that passes bytes through untouched and says of each exchange which rules of the
 * contract it breaks, and who broke them. Bodies up to 16 MiB are judged; larger ones pass all the same.
 *
 * @throws Error when the upstream is no http or https URL, or the port is taken
 */
export async function judge({ upstream, port = 0, document, onExchange }: JudgeOptions): Promise<RunningJudge> {
  const target = readUpstream(upstream);
  // Prism is heavy, and most users of the package never judge.
  const { createJudge } = await import("./judge-exchange.ts");
  const ask = await createJudge(document);
  const exchanges: JudgedExchange[] = [];
  const open = new Set<Promise<void>>();

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const passed = await forward(target, request, response);
    if (passed.abandoned) return;
    const exchange = judged(ask, exchanges.length + 1, request, passed);
    exchanges.push(exchange);
    onExchange?.(exchange);
  };

  const server = createServer({ keepAliveTimeout: 5_000, requestTimeout: 0 }, (request, response) => {
    if (!request.url?.startsWith("/")) return refuse(response);
    const handled = handle(request, response).finally(() => open.delete(handled));
    open.add(handled);
  });
  const listening = await listen(server, port);
  const settled = async () => {
    while (open.size > 0) await Promise.all(open);
  };
  const close = async () => {
    await listening.close();
    await settled();
  };
  return { url: listening.url, exchanges, settled, close, [Symbol.asyncDispose]: close };
}

/** The form of a request to a forward proxy names a server of the caller's choice. */
function refuse(response: ServerResponse): void {
  response.writeHead(421, { "content-type": "text/plain", connection: "close" });
  response.end("the judge stands in front of one server only; give it as the base URL, not as a proxy\n");
}

const idOf = new Map<string, OperationId>(
  Object.values(operations).map(({ id, method, path }) => [`${method} ${path}`, id]),
);

function judged(
  ask: Judge,
  number: number,
  request: IncomingMessage,
  { sent, answer, trouble }: Passed,
): JudgedExchange {
  const method = request.method ?? "GET";
  const url = new URL(`http://judge${request.url}`);
  const asked = messageOf(headersOf(request), sent);
  const answered = answer && {
    status: answer.message.statusCode ?? 0,
    ...messageOf(headersOf(answer.message), answer.copy),
  };
  const seen: Seen = {
    world: "upstream",
    method,
    path: url.pathname,
    query: readQuery(url),
    request: asked,
    response: trouble === undefined ? answered : undefined,
    trouble,
  };
  const sides = { request: asked, response: answered };
  return maskedWire({
    number,
    scope: "judge",
    test: undefined,
    world: "upstream",
    operation: idOf.get(`${method} ${url.pathname}`),
    request: { method, path: url.pathname, headers: asked.headers, body: asked.body },
    response: {
      status: answered?.status ?? 0,
      headers: answered?.headers ?? {},
      body: trouble === undefined ? answered?.body : undefined,
    },
    example: undefined,
    fault: undefined,
    caller: undefined,
    violations: ask(seen),
    notJudged: (["request", "response"] as const).filter((side) => sides[side]?.unread),
  });
}

function messageOf(headers: Record<string, string>, copy: Copy): Message {
  const text = textOf(copy.bytes(), headers["content-encoding"]);
  return text === undefined ? { headers, body: undefined, unread: true } : readMessage(headers, text);
}

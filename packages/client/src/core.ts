import type { OperationRow } from "@nudgescribe/types";
import { authenticate, reauthenticate } from "@nudgescribe/types/operations";
import createOpenapiClient from "openapi-fetch";
import { ApiPromise, type ApiResponse } from "./api-promise.ts";
import { createSession, type Session, type SessionCalls } from "./auth/session.ts";
import { readTokens, type Tokens } from "./auth/tokens.ts";
import { requestIdOf } from "./errors/api-error.ts";
import { apiError, type FailureBodies } from "./errors/call-error.ts";
import type { Extension } from "./extension.ts";
import type { Notify } from "./observe/notify.ts";
import { createSecrets } from "./observe/secrets.ts";
import { type ReadData, readJson } from "./read-data.ts";
import {
  type ClientOptions,
  headerValue,
  readRetries,
  readSettings,
  readText,
  readTimeout,
  type Settings,
} from "./settings.ts";
import { authorize } from "./transport/authorize.ts";
import { deadline } from "./transport/deadline.ts";
import { exchange } from "./transport/exchange.ts";
import { retry } from "./transport/retry.ts";
import { type Answer, type OpenBody, type Outgoing, type Send, startCall } from "./transport/transport.ts";

/** Settings of one call. */
export type CallOptions = {
  /** Aborts the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Deadline of this call in milliseconds.
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * How often this call is repeated after a passing failure, where its effect allows that.
   * @default the client's `retries`
   */
  readonly retries?: number | undefined;
  /** Headers added to the request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

declare const opaque: unique symbol;

/** What the functions are called with. Its members are not published: they perform operations by their rows. */
export type Core = {
  readonly [opaque]: "client";
  /** Gives what `read` makes of the answer. @internal */
  readonly run: <Data, Bodies extends FailureBodies>(
    row: OperationRow,
    request: unknown,
    options?: CallOptions,
    read?: ReadData,
  ) => ApiPromise<Data, Bodies>;
  /** The answer itself, unless it is no success. `open` takes its body as a stream. @internal */
  readonly perform: (row: OperationRow, request: unknown, options: CallOptions, open?: OpenBody) => Promise<Answer>;
  /** Without the credentials, so that a client that is printed shows none. @internal */
  readonly settings: Pick<Settings, "timeout" | "fetch" | "email">;
  /** @internal */
  readonly adopt: Session["adopt"];
};

// The typed surface is generated from the contract; below it the path is data, so openapi-fetch is used untyped.
type OpenapiClient = {
  request(method: string, path: string, init: object): Promise<{ response: Answer }>;
};

/**
 * A client for the stand-alone functions of `@nudgescribe/client/functions`.
 *
 * @throws TypeError that names the option that is missing or wrong.
 */
export function createClient(options: ClientOptions, extensions: readonly Extension[] = []): Core {
  const settings = readSettings(options);
  const { apiKey, email, password, baseUrl, origin, fetch } = settings;
  const secrets = createSecrets();
  secrets.add(apiKey, password);

  const listeners = extensions.flatMap(({ listen }) => listen ?? []);
  const notify: Notify = listeners[0] && ((event) => listeners.map((listen) => listen(event)));
  const context = { notify, secrets, owner: { baseUrl, email } };

  let calls: SessionCalls = {
    signIn: () => getTokens(authenticate, { email, password }),
    refresh: async ({ refreshToken }) =>
      refreshToken ? { refreshToken, ...(await getTokens(reauthenticate, undefined, refreshToken)) } : undefined,
  };
  for (const { tokens } of extensions) calls = tokens?.(calls, context) ?? calls;
  const renewal = extensions.find((extension) => extension.renewal)?.renewal;
  const session = createSession({ calls, renewal, notify, secrets });

  // They sit below openapi-fetch, as the `fetch` handed to it, because its middleware cannot send a request twice.
  const layers = extensions.flatMap(({ layer }) => layer?.(context) ?? []);
  const send = [deadline, retry(context), authorize(session, apiKey), ...layers].reduceRight<Send>(
    (next, layer) => layer(next),
    exchange(fetch),
  );
  const openapi = createOpenapiClient({
    baseUrl,
    Request: Envelope as unknown as typeof Request,
    fetch: send as unknown as (request: Request) => Promise<Response>,
  }) as unknown as OpenapiClient;

  async function perform(
    row: OperationRow,
    request: unknown,
    { signal: caller, timeout = settings.timeout, retries = settings.retries, headers = {} }: CallOptions,
    open?: OpenBody,
    bearer?: string,
  ): Promise<Answer> {
    readTimeout(timeout);
    readRetries(retries);
    for (const name in headers) readText(name, headers[name], headerValue);
    for (const pointer of row.sensitive.request)
      secrets.add((request as Record<string, unknown> | undefined)?.[pointer.slice(1)]);
    const body = request === undefined ? undefined : JSON.stringify(request);
    const { response } = await openapi.request(row.method, row.path, {
      headers: { ...(body && { "content-type": "application/json" }), accept: "application/json", ...headers },
      parseAs: "stream",
      // The body goes along as a part of it: for one of its own openapi-fetch would make all headers twice.
      call: startCall({ row, origin, timeout, retries, caller, open, bearer, body }),
    });
    const { ok, status, headers: seen, text } = response;
    if (ok) return response;
    throw apiError(row, { status, headers: seen, text: secrets.hide(text()) });
  }

  async function respond<Data>(
    row: OperationRow,
    request: unknown,
    options: CallOptions,
    read: ReadData,
    bearer?: string,
  ): Promise<ApiResponse<Data>> {
    const { status, headers, text } = await perform(row, request, options, undefined, bearer);
    return { data: read(row, headers, text()) as Data, status, headers, requestId: requestIdOf(headers) };
  }

  async function getTokens(row: OperationRow, request?: unknown, bearer?: string): Promise<Tokens> {
    const { data } = await respond(row, request, {}, readJson, bearer);
    return { ...readTokens(row, data), source: bearer ? "refreshed" : "signed-in" };
  }

  const core: Omit<Core, typeof opaque> = {
    run: (row, request, callOptions = {}, read = readJson) => new ApiPromise(respond(row, request, callOptions, read)),
    perform,
    settings: { timeout: settings.timeout, fetch, email },
    adopt: session.adopt,
  };
  return core as Core;
}

/** Stands in for the platform's `Request` in openapi-fetch, which sets the other members: the request stays data. */
class Envelope implements Partial<Outgoing> {
  readonly url: string;
  readonly headers: Headers;

  constructor(url: string, { headers }: Pick<Outgoing, "headers">) {
    this.url = url;
    this.headers = headers;
  }
}

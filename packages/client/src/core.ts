import type { OperationRow } from "@nudgescribe/types";
import { authenticate, reauthenticate } from "@nudgescribe/types/operations";
import createOpenapiClient from "openapi-fetch";
import { ApiPromise, type ApiResponse } from "./api-promise.ts";
import { Session, type SessionCalls } from "./auth/session.ts";
import { readTokens, type Tokens } from "./auth/tokens.ts";
import { requestIdOf } from "./errors/api-error.ts";
import { apiError, type FailureBodies } from "./errors/call-error.ts";
import type { Extension } from "./extension.ts";
import type { Notify } from "./observe/notify.ts";
import { Secrets } from "./observe/secrets.ts";
import { readData } from "./read-data.ts";
import { type ClientOptions, readRetries, readSettings, readTimeout, type Settings } from "./settings.ts";
import { authorize } from "./transport/authorize.ts";
import { deadline } from "./transport/deadline.ts";
import { exchange } from "./transport/exchange.ts";
import { retry } from "./transport/retry.ts";
import { retryAfter } from "./transport/retry-after.ts";
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
  /** @internal */
  readonly run: <Data, Bodies extends FailureBodies>(
    row: OperationRow,
    request: unknown,
    options?: CallOptions,
  ) => ApiPromise<Data, Bodies>;
  /** The answer itself, unless it is no success. `open` takes its body as a stream. @internal */
  readonly perform: (row: OperationRow, request: unknown, options: CallOptions, open?: OpenBody) => Promise<Answer>;
  /** Without the credentials, so that a client that is printed shows none. @internal */
  readonly settings: Pick<Settings, "timeout" | "fetch">;
  /** @internal */
  readonly secrets: Secrets;
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
  const { credentials, extra, baseUrl } = settings;
  const { apiKey, email, password } = credentials;
  const secrets = new Secrets();
  const values = extra["x-auth-context"]?.matchAll(/:\s*"([^"]*)"/g) ?? [];
  for (const secret of [apiKey, password, ...Array.from(values, ([, value]) => value)]) secrets.add(secret);

  const listeners = extensions.flatMap(({ listen }) => listen ?? []);
  const notify: Notify = listeners[0] && ((event) => listeners.map((listen) => listen(event)));
  const context = { notify, secrets, owner: { baseUrl, email } };

  let calls: SessionCalls = {
    signIn: () => getTokens(authenticate, { email, password }),
    refresh: async ({ refreshToken }) =>
      refreshToken ? { refreshToken, ...(await getTokens(reauthenticate, undefined, refreshToken)) } : undefined,
  };
  for (const { tokens } of extensions) if (tokens) calls = tokens(calls, context);
  const age = extensions.find((extension) => extension.age)?.age;
  const session = new Session({ calls, age, notify, secrets });

  // They sit below openapi-fetch, as the `fetch` handed to it, because its middleware cannot send a request twice.
  const layers = extensions.flatMap(({ layer }) => layer?.(context) ?? []);
  const send = [deadline, retry(notify), authorize(session, settings), ...layers].reduceRight<Send>(
    (next, layer) => layer(next),
    exchange(settings.fetch),
  );
  const openapi = createOpenapiClient({
    baseUrl,
    Request: Envelope as unknown as typeof Request,
    fetch: send as unknown as (request: Request) => Promise<Response>,
    bodySerializer: (text: unknown) => text as string,
  }) as unknown as OpenapiClient;

  async function perform(
    row: OperationRow,
    request: unknown,
    options: CallOptions,
    open?: OpenBody,
    bearer?: string,
  ): Promise<Answer> {
    const { signal: caller, timeout = settings.timeout, retries = settings.retries } = options;
    const call = startCall({
      row,
      origin: settings.origin,
      timeout: readTimeout(timeout),
      retries: readRetries(retries),
      caller,
      open,
      bearer,
    });
    for (const pointer of row.sensitive.request)
      secrets.add((request as Record<string, unknown> | undefined)?.[pointer.slice(1)]);
    const { response } = await openapi.request(row.method, row.path, {
      body: request === undefined ? undefined : JSON.stringify(request),
      headers: { accept: acceptedMedia(row, request), ...options.headers },
      parseAs: "stream",
      call,
    });
    if (response.ok) return response;
    const { status, headers } = response;
    const text = secrets.hide(response.text());
    throw apiError(row, { status, headers, text, retryAfter: retryAfter(headers) });
  }

  async function respond<Data>(row: OperationRow, request: unknown, options: CallOptions, bearer?: string) {
    const { status, headers, text } = await perform(row, request, options, undefined, bearer);
    return { data: readData(row, headers, text()) as Data, status, headers, requestId: requestIdOf(headers) };
  }

  async function getTokens(row: OperationRow, request?: unknown, bearer?: string): Promise<Tokens> {
    const { data } = await respond(row, request, {}, bearer);
    return { ...readTokens(row, data), source: bearer ? "refreshed" : "signed-in" };
  }

  /** A sign-in that the user calls is not made once more by the next call, if it is for the client's own user. */
  async function respondAndAdopt<Data>(row: OperationRow, request: unknown, options: CallOptions) {
    const response = await respond<Data>(row, request, options);
    const user = (request as { email?: unknown } | undefined)?.email ?? email;
    const { access_token } = (response.data ?? {}) as { access_token?: unknown };
    if (user === email && access_token)
      session.adopt({ ...readTokens(row, response.data), source: request ? "signed-in" : "refreshed" });
    return response;
  }

  const core: Omit<Core, typeof opaque> = {
    run: <Data, Bodies extends FailureBodies>(row: OperationRow, request: unknown, options: CallOptions = {}) => {
      const response: Promise<ApiResponse<Data>> =
        row.auth === "access" ? respond(row, request, options) : respondAndAdopt(row, request, options);
      return new ApiPromise<Data, Bodies>(response);
    },
    perform,
    settings: { timeout: settings.timeout, fetch: settings.fetch },
    secrets,
  };
  return core as Core;
}

/** Stands in for the platform's `Request` in openapi-fetch, which sets the other members: the request stays data. */
class Envelope implements Partial<Outgoing> {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { headers, body }: Pick<Outgoing, "headers" | "body">) {
    this.url = url;
    this.headers = headers;
    this.body = body;
  }
}

function acceptedMedia({ accept }: OperationRow, body: unknown): string {
  if (!accept) return "application/json";
  const choice = (body as Record<string, string> | undefined)?.[accept.field] ?? "";
  return accept.media[choice] ?? Object.values(accept.media).join();
}

import { type ClientEvent, Nudgescribe, type NudgescribeOptions } from "@nudgescribe/client";
import { type OperationId, operations } from "@nudgescribe/types";
import { home } from "../../src/data/start.ts";
import type { Fault } from "../../src/faults/fault.ts";
import { createSandbox, type Sandbox, type SandboxSettings, startSandbox } from "../../src/index.ts";

export type Served = AsyncDisposable & {
  readonly sandbox: Sandbox;
  /** Our own client, which has signed in already. */
  readonly client: Nudgescribe;
  /** What the client did since then. */
  readonly events: ClientEvent[];
  /** One call by the bare platform's fetch, or that of the sandbox. */
  readonly call: (id: OperationId, body?: object, init?: RequestInit) => Promise<Response>;
};

type Options = Partial<NudgescribeOptions> & { readonly fault?: Fault; readonly settings?: Partial<SandboxSettings> };

export const now = "2026-11-20T09:00:00Z";
export const { workspace_id } = home;

/** A sandbox on a socket with one fault, and clients that see it from outside. */
export async function served({ settings, ...options }: Options = {}): Promise<Served> {
  const sandbox = await startSandbox({ now, ...settings });
  return from(sandbox, { baseUrl: sandbox.url, ...options });
}

/** The same without a socket. */
export async function unserved({ settings, ...options }: Options = {}): Promise<Served> {
  const sandbox = await createSandbox({ now, ...settings });
  return from(sandbox, { baseUrl: "http://sandbox.localhost", fetch: sandbox.fetch, ...options });
}

async function from(sandbox: Sandbox, { fault, ...options }: Omit<Options, "settings">): Promise<Served> {
  const { baseUrl = "", fetch = globalThis.fetch } = options;
  const events: ClientEvent[] = [];
  const client = new Nudgescribe({
    retries: 0,
    ...sandbox.credentials,
    ...options,
    observe: (event) => void events.push(event),
  });
  await client.customerGroups.list({ workspace_id });
  const { apiKey, email, password } = sandbox.credentials;
  const signedIn = await fetch(`${baseUrl}/v1/auth`, {
    method: "POST",
    headers: { "x-api-key": apiKey, "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const { access_token } = (await signedIn.json()) as { access_token: string };
  events.length = 0;
  sandbox.journal.clear();
  if (fault) sandbox.faults.add(fault);
  return {
    sandbox,
    client,
    events,
    call(id, body, init) {
      const { method, path } = operations[id];
      const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
      return fetch(`${baseUrl}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }), ...init });
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** What callers see is the same on both ways. */
export const ways = [
  { way: "over a socket", open: served },
  { way: "without a socket", open: unserved },
];

/** The error of a call that must fail. */
export const errorOf = async (call: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> => {
  try {
    await call;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("the call succeeded");
};

/** The code that the platform's error holds below `fetch failed` or `terminated`. */
export const codeOf = (error: Error): unknown => (error.cause as { code?: unknown } | undefined)?.code;

export const groups = async ({ sandbox, client }: Served): Promise<number> => {
  sandbox.faults.clear();
  return (await client.customerGroups.list({ workspace_id })).length;
};

import { ConnectionError } from "../errors/connection-error.ts";
import type { Send } from "./transport.ts";

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends one request and reads the answer, so that a body which breaks off half-way is a failure like any other. No
 * redirect is followed: credentials go to the configured place only.
 */
export function exchange(fetch: Fetch): Send {
  return async ({ url, method, headers, call }) => {
    const { signal, body = null } = call;
    call.attempts += 1;
    const earlier = call.sent;
    if (earlier === "no") call.sent = "maybe";
    try {
      const response = await fetch(url, { method, headers, body, redirect: "manual", signal });
      call.sent = "yes";
      const open = call.open && response.ok;
      const text = open ? "" : await response.text();
      const { status, ok, headers: seen } = response;
      return { status, ok, headers: seen, body: open ? response.body : null, text: () => text };
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      if (call.sent === "maybe" && neverLeft(cause)) call.sent = earlier;
      throw new ConnectionError(call.row.id, call.origin, { sent: call.sent, cause });
    }
  };
}

/** Failures of looking up, connecting and shaking hands come before the first byte of the request. */
const beforeSending =
  /^(ENOTFOUND|EAI_|ECONNREFUSED|E(HOST|NET)UNREACH|UND_ERR_CONNECT|CERT_|ERR_(TLS|SSL)_|DEPTH_|SELF_|UNABLE_|ConnectionRef|FailedToOpen)/;

function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, cause, errors } = error as Error & { code?: string; errors?: unknown[] };
  // Deno tells it in words only, and several addresses of one host fail together.
  return (
    beforeSending.test(code ?? "") ||
    message.includes("error (Connect)") ||
    !!errors?.every(neverLeft) ||
    neverLeft(cause)
  );
}

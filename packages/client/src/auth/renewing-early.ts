import type { Extension } from "../extension.ts";
import { type Grant, pause } from "./session.ts";

/** Before its end a token is renewed in the background; at the very end every call waits for the new one (ms). */
const backgroundWindow = 120_000;
const waitingWindow = 30_000;

/**
 * Renews tokens before they end, so that calls need not be refused first. The times are the JWT's own, on the API's
 * clock, which is learned from the `Date` of its answers. A token that is no JWT says nothing of its life: then only a
 * refusal tells.
 */
export function renewingEarly(): Extension {
  /** How far the API's clock is ahead of ours, in milliseconds. */
  let skew = 0;
  let known: { token: string; life: Life | undefined } | undefined;

  return {
    layer: () => (next) => async (request) => {
      const answer = await next(request);
      const { row } = request.call;
      if (row.auth !== "access" || row.refusal.includes(answer.status)) {
        const date = Date.parse(answer.headers.get("date") ?? "");
        if (date) skew = date - Date.now();
      }
      return answer;
    },
    renewal(session, { notify, secrets }) {
      let backgroundFrom = 0;
      let renewing = false;

      function renewInBackground(old: Grant): void {
        renewing = true;
        session
          .renew(old)
          .catch((error: unknown) => {
            backgroundFrom = Date.now() + pause;
            notify?.({ type: "session", action: "refresh-failed", message: secrets.hide(String(error)) });
          })
          .finally(() => {
            renewing = false;
          });
      }

      return (grant, signal) => {
        const age = ageOf(grant);
        if (age === "ending") return session.renew(grant, signal);
        if (age === "ageing" && !renewing && Date.now() >= backgroundFrom) renewInBackground(grant);
        return grant;
      };
    },
  };

  function ageOf({ accessToken }: Grant): "fresh" | "ageing" | "ending" {
    if (known?.token !== accessToken) known = { token: accessToken, life: readLife(accessToken) };
    const { life } = known;
    if (!life) return "fresh";
    // A token that lives short, such as one of a test system, has windows of a fifth and a twentieth of its life.
    const left = life.end - (Date.now() + skew);
    if (left <= Math.min(waitingWindow, life.length / 20)) return "ending";
    return left <= Math.min(backgroundWindow, life.length / 5) ? "ageing" : "fresh";
  }
}

/** End (since 1970) and length of a token's life, in milliseconds. */
type Life = { readonly end: number; readonly length: number };

function readLife(token: string): Life | undefined {
  try {
    const [, payload = ""] = token.split(".");
    const { exp, iat } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
    if (typeof exp !== "number") return undefined;
    return { end: exp * 1_000, length: typeof iat === "number" ? (exp - iat) * 1_000 : Number.POSITIVE_INFINITY };
  } catch {
    return undefined;
  }
}

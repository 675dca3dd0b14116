import { ApiError } from "../errors/api-error.ts";
import type { Notify } from "../observe/notify.ts";
import type { Secrets } from "../observe/secrets.ts";
import { orAborted } from "../transport/or-aborted.ts";
import type { Tokens } from "./tokens.ts";

/** How a session gets tokens. */
export type SessionCalls = {
  /** @param refused tokens that are known to be of no use. */
  readonly signIn: (refused?: Tokens) => Promise<Tokens>;
  /** `undefined` when these tokens cannot be renewed. */
  readonly refresh: (old: Tokens) => Promise<Tokens | undefined>;
  /** Keeps new tokens. It does not fail. */
  readonly save?: (tokens: Tokens) => Promise<void>;
};

/** Whose tokens they are. */
export type Owner = { readonly baseUrl: string; readonly email: string };

/** The tokens at one time. The generation tells a token that was refused from its successor. */
export type Grant = Tokens & { readonly generation: number };

/** The tokens of one client. Calls that need tokens at the same time share one sign-in or one renewal. */
export type Session = {
  /** The present tokens. Signs in when there are none. */
  readonly grant: (signal: AbortSignal) => Grant | Promise<Grant>;
  /** Tokens other than these. A caller that comes late gets what another one has renewed meanwhile. */
  readonly renew: (old: Grant, signal?: AbortSignal) => Promise<Grant>;
  /**
   * Whether a refusal may be the token's fault. When the renewed token was refused as well, the user lacks the right;
   * to renew for each of the next refusals would only load the API.
   */
  readonly mayRenew: (grant: Grant) => boolean;
  /** The renewed token was refused as well. */
  readonly pauseRenewals: () => void;
  /** Takes over tokens of a sign-in that the user has called. */
  readonly adopt: (tokens: Tokens) => void;
};

/** What it takes to tell what happens without a secret. */
export type Telling = { readonly notify: Notify; readonly secrets: Secrets };

/** Stands between the present tokens and a call that is about to use them. */
export type Renewal = (grant: Grant, signal: AbortSignal) => Grant | Promise<Grant>;

type SessionOptions = {
  readonly calls: SessionCalls;
  readonly renewal: ((session: Session, tell: Telling) => Renewal) | undefined;
} & Telling;

/** Milliseconds without renewals after one in the background has failed, or its token was refused as well. */
export const pause = 60_000;

export function createSession({ calls, renewal, notify, secrets }: SessionOptions): Session {
  let current: Grant | undefined;
  let pending: Promise<Grant> | undefined;
  let generation = 0;
  let forbiddenUntil = 0;

  const session: Session = {
    grant: (signal) => (current ? inTime(current, signal) : first(signal)),
    renew: async (old, signal) =>
      current && current.generation !== old.generation ? current : share(() => successor(old), signal),
    mayRenew: (grant) => grant.generation !== generation || Date.now() >= forbiddenUntil,
    pauseRenewals() {
      forbiddenUntil = Date.now() + pause;
    },
    adopt: (tokens) => void use({ ...current, ...tokens }),
  };
  const inTime: Renewal = renewal?.(session, { notify, secrets }) ?? ((grant) => grant);

  async function first(signal: AbortSignal): Promise<Grant> {
    const grant = await share(() => calls.signIn(), signal);
    // Tokens that come from a store may have ended already.
    return grant.source === "loaded" ? inTime(grant, signal) : grant;
  }

  async function successor(old: Grant): Promise<Tokens> {
    try {
      const renewed = await calls.refresh(old);
      if (renewed) return renewed;
    } catch (error) {
      // The API may refuse this token too: it outlives the access token by one day only.
      if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) throw error;
      notify?.({ type: "session", action: "refused", message: secrets.hide(String(error)) });
    }
    return calls.signIn(old);
  }

  async function use(tokens: Tokens): Promise<Grant> {
    const { accessToken, refreshToken, source } = tokens;
    secrets.add(accessToken, refreshToken);
    const grant = { ...tokens, generation: ++generation };
    current = grant;
    if (source) notify?.({ type: "session", action: source, message: undefined });
    if (source !== "loaded") await calls.save?.(tokens);
    return grant;
  }

  /** One at a time; the callers wait for it, each as long as its own signal allows. */
  function share(get: () => Promise<Tokens>, signal?: AbortSignal): Promise<Grant> {
    if (!pending) {
      pending = get()
        .then(use)
        .finally(() => {
          pending = undefined;
        });
      pending.catch(() => {}); // every caller may have gone by the time it fails
    }
    return signal ? orAborted(pending, signal) : pending;
  }

  return session;
}

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

/** An ageing token is renewed in the background, for an ending one every call waits. */
export type Age = (tokens: Tokens) => "fresh" | "ageing" | "ending";

/** The tokens at one time. The generation tells a token that was refused from its successor. */
export type Grant = Tokens & { readonly generation: number };

type SessionOptions = {
  readonly calls: SessionCalls;
  readonly age: Age | undefined;
  readonly notify: Notify;
  readonly secrets: Secrets;
};

/** Milliseconds without renewals after one in the background has failed, or its token was refused as well. */
const pause = 60_000;

/** The tokens of one client. Calls that need tokens at the same time share one sign-in or one renewal. */
export class Session {
  readonly #options: SessionOptions;
  #current: Grant | undefined;
  #pending: Promise<Grant> | undefined;
  #generation = 0;
  #backgroundFrom = 0;
  #forbiddenUntil = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** The present tokens. Signs in when there are none. */
  grant(signal: AbortSignal): Grant | Promise<Grant> {
    const current = this.#current;
    if (!current) return this.#first(signal);
    const age = this.#options.age?.(current);
    if (age === "ending") return this.renew(current, signal);
    if (age === "ageing" && !this.#pending && Date.now() >= this.#backgroundFrom) {
      this.#share(() => this.#successor(current)).catch((error: unknown) => {
        this.#backgroundFrom = Date.now() + pause;
        this.#tell("refresh-failed", error);
      });
    }
    return current;
  }

  /** Tokens that come from a store may have ended already. */
  async #first(signal: AbortSignal): Promise<Grant> {
    const first = await this.#share(() => this.#options.calls.signIn(), signal);
    return first.source === "loaded" && this.#options.age?.(first) === "ending" ? this.renew(first, signal) : first;
  }

  /** Tokens other than these. A caller that comes late gets what another one has renewed meanwhile. */
  renew(old: Grant, signal: AbortSignal): Promise<Grant> {
    const current = this.#current;
    if (current && current.generation !== old.generation) return Promise.resolve(current);
    return this.#share(() => this.#successor(old), signal);
  }

  /**
   * Whether a refusal may be the token's fault. When the renewed token was refused as well, the user lacks the right;
   * to renew for each of the next refusals would only load the API.
   */
  mayRenew(grant: Grant): boolean {
    return grant.generation !== this.#generation || Date.now() >= this.#forbiddenUntil;
  }

  /** The renewed token was refused as well. */
  pauseRenewals(): void {
    this.#forbiddenUntil = Date.now() + pause;
  }

  /** Takes over tokens of a sign-in that the user has called. */
  adopt(tokens: Tokens): void {
    void this.#use({ ...this.#current, ...tokens });
  }

  async #successor(old: Grant): Promise<Tokens> {
    const { calls } = this.#options;
    try {
      const renewed = await calls.refresh(old);
      if (renewed) return renewed;
    } catch (error) {
      // The API may refuse this token too: it outlives the access token by one day only.
      if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) throw error;
      this.#tell("refused", error);
    }
    return calls.signIn(old);
  }

  async #use(tokens: Tokens): Promise<Grant> {
    const { secrets, notify, calls } = this.#options;
    secrets.add(tokens.accessToken);
    secrets.add(tokens.refreshToken);
    const grant = { ...tokens, generation: ++this.#generation };
    this.#current = grant;
    if (tokens.source) notify?.({ type: "session", action: tokens.source, message: undefined });
    if (tokens.source !== "loaded") await calls.save?.(tokens);
    return grant;
  }

  #tell(action: "refused" | "refresh-failed", error: unknown): void {
    this.#options.notify?.({ type: "session", action, message: String(error) });
  }

  /** One at a time; the callers wait for it, each as long as its own signal allows. */
  #share(get: () => Promise<Tokens>, signal?: AbortSignal): Promise<Grant> {
    if (!this.#pending) {
      this.#pending = get()
        .then((tokens) => this.#use(tokens))
        .finally(() => {
          this.#pending = undefined;
        });
      this.#pending.catch(() => {}); // every caller may have gone by the time it fails
    }
    return signal ? orAborted(this.#pending, signal) : this.#pending;
  }
}

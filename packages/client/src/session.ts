import { ApiError } from "./errors/index.ts";

export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken?: string;
};

/** How a session gets tokens; the calls run without an access token. */
export type SessionCalls = {
  readonly signIn: () => Promise<Tokens>;
  readonly refresh: (refreshToken: string) => Promise<Tokens>;
};

/** The tokens of one client. Calls that need tokens at the same time share one sign-in. */
export class Session {
  readonly apiKey: string;
  readonly #calls: SessionCalls;
  #current: Tokens | undefined;
  #pending: Promise<Tokens> | undefined;

  constructor(apiKey: string, calls: SessionCalls) {
    this.apiKey = apiKey;
    this.#calls = calls;
  }

  /** The present tokens; signs in first when there are none. */
  tokens(signal: AbortSignal): Promise<Tokens> {
    if (this.#current && !this.#pending) return Promise.resolve(this.#current);
    return this.#shared(() => this.#calls.signIn(), signal);
  }

  /** Tokens other than the refused ones. A caller that comes late gets what another one has renewed meanwhile. */
  renew(refused: Tokens, signal: AbortSignal): Promise<Tokens> {
    if (this.#current !== refused) return this.tokens(signal);
    return this.#shared(async () => {
      this.#current = undefined;
      return (await this.#refresh(refused)) ?? this.#calls.signIn();
    }, signal);
  }

  /** `undefined` when there is no refresh token, or the API refuses it too: it outlives the access token by one day only. */
  async #refresh({ refreshToken }: Tokens): Promise<Tokens | undefined> {
    if (!refreshToken) return undefined;
    try {
      const tokens = await this.#calls.refresh(refreshToken);
      return tokens.refreshToken ? tokens : { ...tokens, refreshToken };
    } catch (error) {
      if (error instanceof ApiError && error.status < 500) return undefined;
      throw error;
    }
  }

  #shared(get: () => Promise<Tokens>, signal: AbortSignal): Promise<Tokens> {
    if (!this.#pending) {
      this.#pending = get()
        .then((tokens) => {
          this.#current = tokens;
          return tokens;
        })
        .finally(() => {
          this.#pending = undefined;
        });
      this.#pending.catch(() => {}); // every caller may have gone by the time it fails
    }
    return untilAborted(this.#pending, signal);
  }
}

/** Waits for shared work without binding it to one caller: an abort ends this wait, not the sign-in of the others. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((done, fail) => {
    const abort = () => fail(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener("abort", abort));
  });
}

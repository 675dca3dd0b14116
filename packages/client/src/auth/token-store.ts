/** The tokens of one user, and whose they are. */
export type StoredTokens = {
  /** Base URL of the API that gave them. */
  readonly baseUrl: string;
  /** Email of the user who signed in. */
  readonly email: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
};

/**
 * Keeps tokens where other processes find them, so that they share one session. Two methods are all: the client copes
 * with a store that fails, holds another user's tokens, or was overtaken by another process.
 */
export type TokenStore = {
  get(): Promise<StoredTokens | undefined>;
  set(tokens: StoredTokens): Promise<void>;
};

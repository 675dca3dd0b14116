import type { Extension } from "../extension.ts";
import type { TokenStore } from "./token-store.ts";
import { isToken, type Tokens } from "./tokens.ts";

/**
 * Shares the session with other processes through a store. A store that fails, holds another user's tokens or was
 * overtaken by another process breaks no call: the client then signs in by itself.
 */
export function sharingTokens(store: TokenStore): Extension {
  return {
    tokens(calls, { notify, secrets, owner }) {
      const { baseUrl, email } = owner;
      const failed = (error: unknown): undefined => {
        notify?.({ type: "session", action: "store-failed", message: secrets.hide(String(error)) });
      };

      /** What is in the store, unless it is another user's, or what the caller has already. */
      async function load(known?: Tokens): Promise<Tokens | undefined> {
        const stored = await attempt(() => store.get());
        if (stored?.baseUrl !== baseUrl || stored.email !== email || !isToken(stored.accessToken)) return undefined;
        const { accessToken, refreshToken } = stored;
        if (accessToken === known?.accessToken) return undefined;
        return { accessToken, ...(isToken(refreshToken) && { refreshToken }), source: "loaded" };
      }

      /** A store of a user may also throw at once. */
      const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
        try {
          return await work();
        } catch (error) {
          return failed(error);
        }
      };

      return {
        signIn: async (refused) => (await load(refused)) ?? calls.signIn(refused),
        // Another process may have renewed them before; one that does so meanwhile is found by the sign-in.
        refresh: async (old) => (await load(old)) ?? calls.refresh(old),
        async save({ accessToken, refreshToken }) {
          await attempt(() => store.set({ ...owner, accessToken, ...(refreshToken && { refreshToken }) }));
        },
      };
    },
  };
}

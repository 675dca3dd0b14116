import { refuse } from "../refusal.ts";
import { hashSecret, keyFor, sameSecret } from "../secrets.ts";
import type { Session } from "../store/sessions.ts";
import { type Claims, lifetimes, makeToken } from "../tokens.ts";
import type { Context, Handlers } from "./handler.ts";

type Tokens = { readonly access_token: string; readonly refresh_token: string };

export const authentication: Pick<Handlers, "authenticate" | "reauthenticate"> = {
  async authenticate(context, { email, password }) {
    const { store, credential } = context;
    const account = await store.accounts.withKey(hashSecret(credential.apiKey ?? ""));
    const user = account && (await store.accounts.user(account.account_id, email));
    // One text for every cause, and one comparison even for nobody: the answer tells no caller which half was right.
    const same = sameSecret(hashSecret(password), user?.password_hash ?? "");
    if (!user || !same) refuse(403, "sign-in-refused", "The API key, the email or the password is wrong.");

    const { id: session_id } = await context.newId("ses");
    const { id: refresh_id } = await context.newId("tok");
    const { user_id, account_id } = user;
    await store.sessions.create({ session_id, user_id, account_id, refresh_id, revoked: 0 });
    return tokens(context, { ...user, session_id, refresh_id });
  },

  async reauthenticate(context) {
    const { store, caller, credential } = context;
    const { sessionId = "", tokenId = "" } = credential;
    const { id: refresh_id } = await context.newId("tok");
    const rotated = await store.sessions.rotate(sessionId, tokenId, refresh_id);
    if (!rotated) refuse(403, "refresh-token-used", "The token was used before.");
    return tokens(context, { ...caller, session_id: sessionId, refresh_id });
  },
};

type Holder = Pick<Claims, "user_id" | "account_id" | "role_code"> & Pick<Session, "session_id" | "refresh_id">;

async function tokens({ seed, now, newId }: Context, holder: Holder): Promise<Tokens> {
  const { user_id, account_id, role_code, session_id, refresh_id } = holder;
  const key = keyFor(seed, "tokens");
  const iat = Math.floor(now / 1_000);
  const { id: access_id } = await newId("tok");
  const claims = { user_id, account_id, role_code, session_id, iat };
  // rule: token-claims, token-lifetimes
  return {
    access_token: makeToken(key, { ...claims, use: "access", jti: access_id, exp: iat + lifetimes.access }),
    refresh_token: makeToken(key, { ...claims, use: "refresh", jti: refresh_id, exp: iat + lifetimes.refresh }),
  };
}

import type { OperationRow } from "@nudgescribe/types";
import type { Caller, Context, Moment } from "../handlers/handler.ts";
import { refuse } from "../refusal.ts";
import { keyFor, sameSecret } from "../secrets.ts";
import { type Claims, readToken } from "../tokens.ts";

export type Headers = (name: string) => string | undefined;

type Authorised = Pick<Context, "caller" | "credential">;

const nobody: Caller = { user_id: "", account_id: "", role_code: "" };

/** Checks the credential that the operations table asks for. What is wrong with it is 403 in this API. */
export async function authorise(moment: Moment, row: OperationRow, header: Headers): Promise<Authorised> {
  if (row.auth === "apiKey") {
    const apiKey = header("x-api-key") ?? "";
    if (apiKey === "") refuse(403, "api-key-missing", "The API key is missing.");
    return { caller: nobody, credential: { apiKey } };
  }
  const { user_id, account_id, role_code, session_id, jti } = await readBearer(moment, row.auth, header);
  const caller = { user_id, account_id, role_code };
  await checkAuthContext(moment, row, header, account_id);
  return { caller, credential: { sessionId: session_id, tokenId: jti } };
}

async function readBearer({ store, seed, now }: Moment, use: Claims["use"], header: Headers): Promise<Claims> {
  const [, token] = /^Bearer +(\S+)$/i.exec(header("authorization") ?? "") ?? [];
  const claims = token === undefined ? undefined : readToken(keyFor(seed, "tokens"), token);
  if (claims?.use !== use) return refuse(403, "token-refused", "The token is missing or invalid.");
  if (claims.exp * 1_000 <= now) return refuse(403, "token-lifetimes", "The token has expired.");
  const session = await store.sessions.find(claims.session_id);
  if (session?.revoked !== 0) return refuse(403, "token-revoked", "The token is missing or invalid.");
  return claims;
}

/** The vendor's pages disagree about this header, so it is optional here; one that is sent must be right. */
async function checkAuthContext(
  { store }: Moment,
  row: OperationRow,
  header: Headers,
  accountId: string,
): Promise<void> {
  const sent = header("x-auth-context");
  if (sent === undefined || !row.headers.includes("x-auth-context")) return;
  const account = await store.accounts.find(accountId);
  const { api_access, api_code } = parse(sent);
  const right = account?.api_code == null || (typeof api_code === "string" && sameSecret(api_code, account.api_code));
  if (api_access !== true || !right) refuse(403, "auth-context-checked", "x-auth-context is not accepted.");
}

function parse(text: string): { readonly api_access?: unknown; readonly api_code?: unknown } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** The role that may only read. Every other role may do everything. */
const readOnly = "VIEWER";

/** Checks the right to change things: that of the workspace that the request is about, else that of the account. */
export async function checkRole(context: Context, row: OperationRow, body: unknown): Promise<void> {
  if (row.auth !== "access" || row.effect === "safe") return;
  const { store, caller } = context;
  const roles = [];
  for (const workspaceId of await workspacesIn(context, body))
    roles.push((await store.accounts.workspaceRole(workspaceId, caller.user_id)) ?? caller.role_code);
  if (roles.includes(readOnly) || (roles.length === 0 && caller.role_code === readOnly))
    refuse(403, "viewers-only-read", "The role of the user allows reading only.");
}

/**
 * The workspaces that a request names, itself or by a campaign. The caller needs the right in all of them: a request
 * may have members that its operation does not look at.
 */
async function workspacesIn({ store, caller }: Context, body: unknown): Promise<string[]> {
  const { workspace_id, campaign_id } = (body ?? {}) as {
    readonly workspace_id?: unknown;
    readonly campaign_id?: unknown;
  };
  const named = typeof workspace_id === "string" ? [workspace_id] : [];
  const campaign =
    typeof campaign_id === "string" ? await store.campaigns.find(caller.account_id, campaign_id) : undefined;
  return campaign ? [...named, campaign.workspace_id] : named;
}

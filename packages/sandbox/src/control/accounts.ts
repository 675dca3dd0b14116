import { refuse } from "../refusal.ts";
import { decryptProfile, hashSecret, keyFor } from "../secrets.ts";
import type { Workspace } from "../store/accounts.ts";
import type { Store } from "../store/store.ts";
import type { World } from "../world.ts";

/** An account to make, with its first user. */
export type NewAccount = {
  readonly account_name: string;
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
  /** `VIEWER` may only read; every other code may do everything. @default "ADMIN" */
  readonly role_code?: string;
};

/** An account with its users and workspaces, and what of its quota is used. It holds no secret. */
export type AccountOverview = {
  readonly account_id: string;
  readonly account_name: string;
  readonly publish_quota: number | null;
  readonly publishes: number;
  readonly file_counts: number;
  readonly users: readonly { readonly user_id: string; readonly email: string; readonly role_code: string }[];
  readonly workspaces: readonly {
    readonly workspace_id: string;
    readonly workspace_name: string;
    readonly identifier_field: string | null;
  }[];
};

/** Work that the sandbox has queued. */
export type ShownJob = {
  readonly job_id: string;
  readonly kind: "store-upload" | "generate-messages" | "export-messages";
  /** What it is about: a customer group, or a campaign. */
  readonly subject: string;
  /** `lost` is what a fault made of it. */
  readonly state: "queued" | "done" | "lost";
  /** How many of its `steps` are done. */
  readonly step: number;
  readonly steps: number;
  readonly created_at: string;
};

/** What the vendor's own platform does for an account, and the API does not. */
export type AccountControl = {
  readonly accounts: () => Promise<AccountOverview[]>;
  /** An account with a user and a workspace of its own. */
  readonly createAccount: (
    account: NewAccount,
  ) => Promise<{ account_id: string; user_id: string; workspace_id: string }>;
  readonly createUser: (user: {
    readonly account_id: string;
    readonly email: string;
    readonly password: string;
    readonly role_code: string;
  }) => Promise<{ user_id: string }>;
  readonly createWorkspace: (workspace: {
    readonly account_id: string;
    readonly workspace_name: string;
  }) => Promise<{ workspace_id: string }>;
  /** Which profile field tells whether an uploaded customer exists already; null for the built-in choice. */
  readonly setIdentifierField: (workspaceId: string, fieldName: string | null) => Promise<void>;
  /** Gives a user another role in one workspace. */
  readonly setRole: (workspaceId: string, userId: string, roleCode: string) => Promise<void>;
  /** How many exports the account may queue in all; null for any number. */
  readonly setQuota: (accountId: string, publishes: number | null) => Promise<void>;
  /** What `x-auth-context` must name as `api_code`; null to accept any. */
  readonly setApiCode: (accountId: string, apiCode: string | null) => Promise<void>;
  /** Ends the sessions of a user, or of everybody: their tokens are refused. @returns how many */
  readonly revokeSessions: (userId?: string) => Promise<number>;
  /** Queued and finished work, oldest first. */
  readonly jobs: () => Promise<ShownJob[]>;
  /** The values in an encrypted profile, by the ids of their fields. */
  readonly decrypt: (accountId: string, profile: string) => Promise<Record<string, unknown>>;
};

export function accountControl({ call }: World): AccountControl {
  return {
    accounts: () =>
      call("read", async ({ store: { accounts } }) =>
        Promise.all(
          (await accounts.all()).map(async ({ api_key_hash: _hash, api_code: _code, ...account }) => ({
            ...account,
            users: (await accounts.users(account.account_id)).map(({ user_id, email, role_code }) => ({
              user_id,
              email,
              role_code,
            })),
            workspaces: (await accounts.workspaces(account.account_id)).map(
              ({ account_id: _account, ...workspace }) => workspace,
            ),
          })),
        ),
      ),
    createAccount: ({ account_name, apiKey, email, password, role_code = "ADMIN" }) =>
      call("write", async ({ store: { accounts }, newId }) => {
        mustBeShort(email);
        if (await accounts.withKey(hashSecret(apiKey))) refuse(400, "control", "Another account has this API key.");
        const { id: account_id } = await newId("acc");
        const { id: user_id } = await newId("usr");
        const { id: workspace_id, position } = await newId("ws");
        await accounts.create({
          account_id,
          account_name,
          api_key_hash: hashSecret(apiKey),
          api_code: null,
          publish_quota: null,
          publishes: 0,
          file_counts: 0,
        });
        await accounts.createUser({ user_id, account_id, email, password_hash: hashSecret(password), role_code });
        const workspace = { workspace_id, account_id, workspace_name: account_name, identifier_field: null };
        await accounts.createWorkspace({ ...workspace, position });
        return { account_id, user_id, workspace_id };
      }),
    createUser: ({ account_id, email, password, role_code }) =>
      call("write", async ({ store, newId }) => {
        const { accounts } = store;
        await mustExist(store, account_id);
        mustBeShort(email);
        if (await accounts.user(account_id, email)) refuse(400, "control", "The account has a user of this email.");
        const { id: user_id } = await newId("usr");
        await accounts.createUser({ user_id, account_id, email, password_hash: hashSecret(password), role_code });
        return { user_id };
      }),
    createWorkspace: ({ account_id, workspace_name }) =>
      call("write", async ({ store, newId }) => {
        const { accounts } = store;
        await mustExist(store, account_id);
        const { id: workspace_id, position } = await newId("ws");
        await accounts.createWorkspace({ workspace_id, account_id, workspace_name, identifier_field: null, position });
        return { workspace_id };
      }),
    setIdentifierField: (workspaceId, fieldName) =>
      call("write", async ({ store }) => {
        await workspaceOf(store, workspaceId);
        await store.accounts.setIdentifierField(workspaceId, fieldName);
      }),
    setRole: (workspaceId, userId, roleCode) =>
      call("write", async ({ store }) => {
        const { account_id } = await workspaceOf(store, workspaceId);
        const users = await store.accounts.users(account_id);
        if (!users.some(({ user_id }) => user_id === userId))
          refuse(400, "control", `There is no user ${userId} in the account of ${workspaceId}.`);
        await store.accounts.setWorkspaceRole(workspaceId, userId, roleCode);
      }),
    setQuota: (accountId, publishes) =>
      call("write", async ({ store }) => {
        await mustExist(store, accountId);
        await store.accounts.change(accountId, { publish_quota: publishes });
      }),
    setApiCode: (accountId, apiCode) =>
      call("write", async ({ store }) => {
        await mustExist(store, accountId);
        await store.accounts.change(accountId, { api_code: apiCode });
      }),
    revokeSessions: (userId) => call("write", ({ store }) => store.sessions.revoke(userId)),
    jobs: () =>
      call("read", async ({ store }) =>
        (await store.jobs.all()).map(({ job_id, kind, subject, state, step, steps, created_at }) => ({
          job_id,
          kind,
          subject,
          state,
          step,
          steps,
          created_at,
        })),
      ),
    decrypt: (accountId, profile) =>
      call("read", async ({ seed }) => {
        try {
          return JSON.parse(decryptProfile(keyFor(seed, `profiles ${accountId}`), profile));
        } catch {
          return refuse(400, "control", "The profile is not one of this account in this sandbox.");
        }
      }),
  };
}

async function mustExist({ accounts }: Store, accountId: string): Promise<void> {
  if (!(await accounts.find(accountId))) refuse(400, "control", `There is no account ${accountId}.`);
}

const workspaceOf = async ({ accounts }: Store, workspaceId: string): Promise<Workspace> =>
  (await accounts.anyWorkspace(workspaceId)) ?? refuse(400, "control", `There is no workspace ${workspaceId}.`);

/** Characters. No mail system takes a longer address, and no index of PostgreSQL a much longer text. */
const longestEmail = 320;

function mustBeShort(email: string): void {
  if (email.length > longestEmail) refuse(400, "control", `Give email as at most ${longestEmail} characters.`);
}

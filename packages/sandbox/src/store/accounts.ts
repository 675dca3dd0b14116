import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type Account = {
  readonly account_id: string;
  readonly account_name: string;
  readonly api_key_hash: string;
  /** What `x-auth-context` must name; without it the header is not compared. */
  readonly api_code: string | null;
  /** How many exports the account may queue; without it any number. */
  readonly publish_quota: number | null;
  readonly publishes: number;
  readonly file_counts: number;
};

export type User = {
  readonly user_id: string;
  readonly account_id: string;
  readonly email: string;
  readonly password_hash: string;
  readonly role_code: string;
};

export type Workspace = {
  readonly workspace_id: string;
  readonly account_id: string;
  readonly workspace_name: string;
  /** Name of the profile field that tells whether a customer exists already. */
  readonly identifier_field: string | null;
};

export type AccountStore = {
  readonly withKey: (apiKeyHash: string) => Promise<Account | undefined>;
  /** With `lock`, nobody else changes the account before the end of the transaction. */
  readonly find: (accountId: string, options?: { readonly lock?: boolean }) => Promise<Account | undefined>;
  readonly all: () => Promise<Account[]>;
  readonly create: (account: Account) => Promise<void>;
  readonly change: (
    accountId: string,
    change: Partial<Pick<Account, "api_code" | "publish_quota" | "publishes" | "file_counts">>,
  ) => Promise<void>;
  readonly user: (accountId: string, email: string) => Promise<User | undefined>;
  readonly users: (accountId: string) => Promise<User[]>;
  readonly createUser: (user: User) => Promise<void>;
  /** With `lock`, nobody else locks the workspace before the end of the transaction. */
  readonly workspace: (
    accountId: string,
    workspaceId: string,
    options?: { readonly lock?: boolean },
  ) => Promise<Workspace | undefined>;
  readonly anyWorkspace: (workspaceId: string) => Promise<Workspace | undefined>;
  readonly workspaces: (accountId: string) => Promise<Workspace[]>;
  readonly createWorkspace: (workspace: Workspace & { readonly position: number }) => Promise<void>;
  readonly setIdentifierField: (workspaceId: string, fieldName: string | null) => Promise<void>;
  /** The role of a user in one workspace, where it differs from the role in the account. */
  readonly workspaceRole: (workspaceId: string, userId: string) => Promise<string | undefined>;
  readonly setWorkspaceRole: (workspaceId: string, userId: string, roleCode: string) => Promise<void>;
};

const account = sql`select account_id, account_name, api_key_hash, api_code, publish_quota, publishes, file_counts from account`;
const user = sql`select user_id, account_id, email, password_hash, role_code from app_user`;
const workspace = sql`select workspace_id, account_id, workspace_name, identifier_field from workspace`;

/** Here and not in the database, whose order of texts depends on where it runs. */
const by =
  <T>(key: (of: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : 1;

export const accountStore = (database: Database): AccountStore => ({
  withKey: (hash) => database.first(sql`${account} where api_key_hash = ${hash}`),
  find: (accountId, { lock = false } = {}) =>
    database.first(sql`${account} where account_id = ${accountId}${lock ? database.dialect.locked : sql``}`),
  all: async () => (await database.all<Account>(account)).sort(by(({ account_id }) => account_id)),
  create: (row) => insertOne(database, "account", row),
  async change(accountId, change) {
    const stored = await database.first<Account>(
      sql`${account} where account_id = ${accountId}${database.dialect.locked}`,
    );
    if (!stored) return;
    const { api_code, publish_quota, publishes, file_counts } = { ...stored, ...change };
    await database.run(
      sql`update account set api_code = ${api_code}, publish_quota = ${publish_quota}, publishes = ${publishes},
          file_counts = ${file_counts} where account_id = ${accountId}`,
    );
  },
  user: (accountId, email) => database.first(sql`${user} where account_id = ${accountId} and email = ${email}`),
  users: async (accountId) =>
    (await database.all<User>(sql`${user} where account_id = ${accountId}`)).sort(by(({ user_id }) => user_id)),
  createUser: (row) => insertOne(database, "app_user", row),
  workspace: (accountId, workspaceId, { lock = false } = {}) =>
    database.first(
      sql`${workspace} where workspace_id = ${workspaceId} and account_id = ${accountId}${lock ? database.dialect.locked : sql``}`,
    ),
  anyWorkspace: (workspaceId) => database.first(sql`${workspace} where workspace_id = ${workspaceId}`),
  workspaces: (accountId) => database.all(sql`${workspace} where account_id = ${accountId} order by position`),
  createWorkspace: (row) => insertOne(database, "workspace", row),
  async setIdentifierField(workspaceId, fieldName) {
    await database.run(sql`update workspace set identifier_field = ${fieldName} where workspace_id = ${workspaceId}`);
  },
  async workspaceRole(workspaceId, userId) {
    const row = await database.first<{ role_code: string }>(
      sql`select role_code from workspace_role where workspace_id = ${workspaceId} and user_id = ${userId}`,
    );
    return row?.role_code;
  },
  async setWorkspaceRole(workspaceId, userId, roleCode) {
    await database.run(
      sql`insert into workspace_role (workspace_id, user_id, role_code) values (${workspaceId}, ${userId}, ${roleCode})
          on conflict (workspace_id, user_id) do update set role_code = excluded.role_code`,
    );
  },
});

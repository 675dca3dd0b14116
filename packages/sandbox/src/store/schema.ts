/** Columns that tell who made a thing and when, as the API shows them. */
const audit = "created_at text not null, updated_at text not null, created_by text not null, updated_by text not null";

export type Table =
  | "world"
  | "account"
  | "app_user"
  | "workspace"
  | "workspace_role"
  | "session"
  | "customer_group"
  | "profile_field"
  | "customer"
  | "campaign"
  | "campaign_run"
  | "message"
  | "export_file"
  | "job"
  | "job_part"
  | "snapshot";

/** Every table with its columns, in the SQL that SQLite and PostgreSQL share. `position` is the order of creation. */
const tables: Readonly<Record<Table, string>> = {
  world: `one integer primary key check (one = 1), seed text not null, next_id bigint not null,
    clock_at bigint not null, clock_since bigint not null, clock_frozen integer not null`,
  account: `account_id text primary key, account_name text not null, api_key_hash text not null unique,
    api_code text, publish_quota bigint, publishes bigint not null, file_counts bigint not null`,
  app_user: `user_id text primary key, account_id text not null, email text not null, password_hash text not null,
    role_code text not null, unique (account_id, email)`,
  workspace: `workspace_id text primary key, position bigint not null, account_id text not null,
    workspace_name text not null, identifier_field text`,
  workspace_role:
    "workspace_id text not null, user_id text not null, role_code text not null, primary key (workspace_id, user_id)",
  session:
    "session_id text primary key, user_id text not null, account_id text not null, refresh_id text not null, revoked integer not null",
  customer_group: `customer_group_id text primary key, position bigint not null, account_id text not null,
    workspace_id text not null, group_name text not null, customers bigint not null, ${audit}`,
  profile_field: `field_id text primary key, position bigint not null, account_id text not null,
    workspace_id text not null, field_name text not null, field_type text not null, field_format text, ${audit}`,
  customer: `customer_id text primary key, customer_group_id text not null, workspace_id text not null,
    position bigint not null, identifier text, profile text not null, ${audit}`,
  campaign: `campaign_id text primary key, position bigint not null, account_id text not null,
    workspace_id text not null, campaign_name text not null, status text not null, customer_group_id text not null,
    run_number integer not null, published_at text, created_at text not null`,
  campaign_run: `campaign_id text not null, run_number integer not null, customer_group_id text not null,
    customer_group_name text not null, status text not null, segment_count integer not null, created_at text not null,
    primary key (campaign_id, run_number)`,
  message: `message_id text primary key, position bigint not null, campaign_id text not null,
    run_number integer not null, segment text not null, review_status text not null, approval_stage text not null,
    published integer not null, archived integer not null, content text not null`,
  export_file: `campaign_id text not null, run_number integer not null, page integer not null,
    row_count integer not null, content text not null, primary key (campaign_id, run_number, page)`,
  job: `job_id text primary key, position bigint not null, kind text not null, account_id text not null,
    workspace_id text not null, subject text not null, state text not null, due bigint not null,
    step integer not null, steps integer not null, detail text not null, created_at text not null`,
  job_part: "job_id text not null, step integer not null, content text not null, primary key (job_id, step)",
  snapshot: "snapshot_id text primary key, position bigint not null",
};

/** The tables that make up the state of the sandbox; kept snapshots are beside it. */
export const stateTables: readonly Table[] = (Object.keys(tables) as Table[]).filter((table) => table !== "snapshot");

const indexes = [
  "workspace (account_id, position)",
  "customer_group (workspace_id, position)",
  "profile_field (workspace_id, position)",
  "customer (customer_group_id, position)",
  "campaign (workspace_id, position)",
  "message (campaign_id, run_number, position)",
  "job (state, due, position)",
];

/** Version of this layout; a file of another version is refused rather than misread. */
export const schemaVersion = 1;

export const createTables: readonly string[] = [
  ...Object.entries(tables).map(([table, columns]) => `create table if not exists ${table} (${columns})`),
  ...indexes.map((index, number) => `create index if not exists sandbox_index_${number} on ${index}`),
  "create unique index if not exists sandbox_identifier on customer (customer_group_id, identifier)",
];

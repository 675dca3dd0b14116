import { refuse } from "../refusal.ts";
import { hashSecret } from "../secrets.ts";
import type { Store } from "../store/store.ts";
import { demoCredentials, demoUsers, lakesideBank } from "./demo/accounts.ts";
import { ireland } from "./demo/ireland.ts";
import { lakeside } from "./demo/lakeside.ts";
import { loadWorkspace } from "./demo/load-workspace.ts";
import type { DemoWorkspace } from "./demo/plan.ts";
import { uk } from "./demo/uk.ts";
import { yours } from "./demo/yours.ts";
import { home } from "./start.ts";

export { demoCredentials } from "./demo/accounts.ts";

const workspaces: readonly (readonly [accountId: string, workspace: DemoWorkspace])[] = [
  [home.account_id, yours],
  [home.account_id, uk],
  [home.account_id, ireland],
  [lakesideBank.account_id, lakeside],
];

/**
 * Adds the story of the contract's examples, at a believable size, to a sandbox as `start` made it. The story stands
 * just before the first rerun of `cmp_3e9a52`.
 *
 * @throws Refusal when the sandbox has data already, the demo data included
 */
export async function loadDemo(store: Store): Promise<void> {
  await mustBeNew(store);
  const { accounts } = store;
  await accounts.create({
    ...lakesideBank,
    api_key_hash: hashSecret(demoCredentials.lakeside.apiKey),
    api_code: null,
    publish_quota: null,
    publishes: 0,
    file_counts: 0,
  });
  for (const { user_id, account_id, email, password, role_code } of demoUsers)
    await accounts.createUser({ user_id, account_id, email, password_hash: hashSecret(password), role_code });
  for (const [account_id, workspace] of workspaces) {
    const { workspace_id, workspace_name, position } = workspace;
    if (workspace_id !== home.workspace_id)
      await accounts.createWorkspace({ workspace_id, account_id, workspace_name, position, identifier_field: null });
    await loadWorkspace(store, account_id, workspace);
  }
}

async function mustBeNew({ accounts, groups, fields }: Store): Promise<void> {
  const added = [
    ...(await accounts.all()).slice(1),
    ...(await accounts.users(home.account_id)).slice(1),
    ...(await accounts.workspaces(home.account_id)).slice(1),
    ...(await groups.all(home.workspace_id)),
    ...(await fields.all(home.workspace_id)),
  ];
  if (added.length > 0)
    refuse(400, "control", "The sandbox has data already; reset it and load the demo data into the new state.");
}

import { machineTime } from "../clock.ts";
import { hashSecret } from "../secrets.ts";
import type { Store } from "../store/store.ts";

/** What signs in to a sandbox that was just made: the user of the contract's examples. */
export const credentials = {
  apiKey: "sandbox-api-key",
  email: "dana.whitfield@harbourmutual.example",
  password: "a-password-for-examples",
} as const;

/** The account, user and workspace that a new sandbox has, with the ids of the contract's examples. */
export const home = { account_id: "acc_7b19c4", user_id: "usr_41aa90", workspace_id: "ws_2f6c1d" } as const;

export type Start = {
  readonly seed: string;
  /** Sandbox time in ms to stand still at; without it time goes on as the machine's does. */
  readonly now: number | undefined;
};

/** Makes the state of a new sandbox: one account with one user and one empty workspace. */
export async function start({ world, accounts }: Store, { seed, now }: Start): Promise<void> {
  const machine = machineTime();
  await world.create({ seed, clock: { at: now ?? machine, since: machine, frozen: now !== undefined } });
  const { account_id, user_id, workspace_id } = home;
  await accounts.create({
    account_id,
    account_name: "Harbour Mutual",
    api_key_hash: hashSecret(credentials.apiKey),
    api_code: null,
    publish_quota: null,
    publishes: 0,
    file_counts: 0,
  });
  await accounts.createUser({
    user_id,
    account_id,
    email: credentials.email,
    password_hash: hashSecret(credentials.password),
    role_code: "ADMIN",
  });
  await accounts.createWorkspace({
    workspace_id,
    account_id,
    position: 0,
    workspace_name: "Harbour Mutual UK",
    identifier_field: null,
  });
}

import { type AccountStore, accountStore } from "./accounts.ts";
import { type CampaignStore, campaignStore } from "./campaigns.ts";
import { type CustomerStore, customerStore } from "./customers.ts";
import type { Database } from "./database.ts";
import { type FieldStore, fieldStore } from "./fields.ts";
import { type FileStore, fileStore } from "./files.ts";
import { type GroupStore, groupStore } from "./groups.ts";
import { type JobStore, jobStore } from "./jobs.ts";
import { type MessageStore, messageStore } from "./messages.ts";
import { type SessionStore, sessionStore } from "./sessions.ts";
import { type SnapshotStore, snapshotStore } from "./snapshots.ts";
import { type WorldStore, worldStore } from "./world.ts";

/** Everything that the sandbox remembers. What uses it knows no SQL and no kind of database. */
export type Store = {
  readonly world: WorldStore;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly groups: GroupStore;
  readonly fields: FieldStore;
  readonly customers: CustomerStore;
  readonly campaigns: CampaignStore;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly jobs: JobStore;
  readonly snapshots: SnapshotStore;
};

const stores = new WeakMap<Database, Store>();

/** The store on one database, or on one transaction of it. */
export function storeOn(database: Database): Store {
  const known = stores.get(database);
  if (known) return known;
  const store: Store = {
    world: worldStore(database),
    accounts: accountStore(database),
    sessions: sessionStore(database),
    groups: groupStore(database),
    fields: fieldStore(database),
    customers: customerStore(database),
    campaigns: campaignStore(database),
    messages: messageStore(database),
    files: fileStore(database),
    jobs: jobStore(database),
    snapshots: snapshotStore(database),
  };
  stores.set(database, store);
  return store;
}

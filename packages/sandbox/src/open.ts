import type { Hono } from "hono";
import { accountControl } from "./control/accounts.ts";
import { campaignControl } from "./control/campaigns.ts";
import { clockControl, readNow } from "./control/clock.ts";
import { controlRoutes } from "./control/routes.ts";
import { begin, stateControl } from "./control/state.ts";
import { credentials } from "./data/start.ts";
import { createFaults, type Faults } from "./faults/faults.ts";
import { createApp, type Env } from "./http/app.ts";
import { createJournal } from "./journal.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";
import { readSettings } from "./settings.ts";
import type { Connection } from "./store/database.ts";
import { openSqlite } from "./store/sqlite.ts";
import { storeOn } from "./store/store.ts";
import { worldOn } from "./world.ts";

/** What a server needs beyond what users see. */
export type Inside = { readonly sandbox: Sandbox; readonly app: Hono<Env>; readonly faults: Faults };

/** Makes the parts of a sandbox and puts them together. */
export async function open(options: SandboxOptions = {}): Promise<Inside> {
  const { db = ":memory:", seed = "sandbox", now, load } = options;
  const settings = readSettings(options);
  const startAt = readNow(now);
  const connection = await connect(db);
  try {
    await connection.write(async (database) => {
      const store = storeOn(database);
      if (!(await store.world.find())) await begin(store, { seed, now: startAt }, load);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }

  const world = worldOn(connection, settings);
  const clock = clockControl(world);
  const faults = createFaults({ seed, now: async () => Date.parse(await clock.now()) });
  const journal = createJournal();
  const parts = {
    clock,
    state: stateControl(world),
    platform: { ...accountControl(world), ...campaignControl(world) },
    faults,
    journal,
  };
  const app = createApp({ world, gate: faults.gate, journal, control: controlRoutes(parts) });
  const close = () => world.close();
  const sandbox: Sandbox = {
    ...parts,
    credentials,
    fetch: async (request, init) =>
      app.fetch(request instanceof Request && !init ? request : new Request(request, init)),
    close,
    [Symbol.asyncDispose]: close,
  };
  return { sandbox, app, faults };
}

async function connect(db: string): Promise<Connection> {
  if (!/^postgres(ql)?:/.test(db)) return openSqlite(db);
  // Most sandboxes need no driver.
  const { openPostgres } = await import("./store/postgres.ts");
  return openPostgres(db);
}

import type { Hono } from "hono";
import { type AccountControl, accountControl } from "./control/accounts.ts";
import { type CampaignControl, campaignControl } from "./control/campaigns.ts";
import { type ClockControl, clockControl, readNow } from "./control/clock.ts";
import { controlRoutes } from "./control/routes.ts";
import { begin, type StateControl, stateControl } from "./control/state.ts";
import { credentials } from "./data/start.ts";
import { createFaults, type Faults } from "./faults/faults.ts";
import { createApp, type Env } from "./http/app.ts";
import { createJournal, type Journal } from "./journal.ts";
import { readSettings, type Settings } from "./settings.ts";
import type { Connection } from "./store/database.ts";
import { openSqlite } from "./store/sqlite.ts";
import { storeOn } from "./store/store.ts";
import { worldOn } from "./world.ts";

export type SandboxOptions = Partial<Settings> & {
  /**
   * Where the state is kept: a SQLite file, `:memory:`, or a `postgresql:` URL that several sandboxes may share. A state
   * that is there already is gone on with; `seed`, `now` and `load` are for a new one.
   * @default ":memory:"
   */
  readonly db?: string;
  /**
   * Ids, keys and chances are made from it: the same seed and the same calls give the same answers.
   * @default "sandbox"
   */
  readonly seed?: string;
  /** Time to stand still at, such as `2026-11-20T09:00:00Z`. @default the time of the machine, going on */
  readonly now?: string | Date;
  /** Data to begin with. @default an account with one user and one empty workspace */
  readonly load?: "demo";
};

/** The API with memory. `await using` closes it. */
export type Sandbox = AsyncDisposable & {
  /** Answers one request without a socket: give it to a client as its `fetch`. */
  readonly fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** What signs in to the first account. */
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
  readonly clock: ClockControl;
  readonly state: StateControl;
  /** What the vendor's own platform does, and the API does not. */
  readonly platform: AccountControl & CampaignControl;
  readonly faults: Pick<Faults, "add" | "list" | "remove" | "clear">;
  readonly journal: Pick<Journal, "entries" | "clear">;
  readonly close: () => Promise<void>;
};

/** What a server needs beyond what users see. */
export type Inside = { readonly sandbox: Sandbox; readonly app: Hono<Env>; readonly faults: Faults };

/**
 * Makes a sandbox without a socket.
 *
 * @throws Error with one line when the database cannot be used, RangeError for an option that makes no sense
 */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => (await open(options)).sandbox;

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

import { type Start, start } from "../data/start.ts";
import { refuse } from "../refusal.ts";
import type { Store } from "../store/store.ts";
import type { World } from "../world.ts";
import { readNow } from "./clock.ts";

/** How a sandbox begins anew. */
export type ResetOptions = {
  /** @default the seed that the sandbox has */
  readonly seed?: string;
  /** Time to stand still at. @default the clock goes on with the machine's */
  readonly now?: string | Date;
  /** Data to begin with. @default none but an account, a user and a workspace */
  readonly load?: "demo";
};

/** The whole state of the sandbox. Faults and the journal are no part of it. */
export type StateControl = {
  /** Keeps the state as it is. @returns the name to rewind to */
  readonly snapshot: () => Promise<string>;
  /** Goes back to a kept state, the clock and the ids included. */
  readonly rewind: (snapshot: string) => Promise<void>;
  /** Deletes a kept state, which takes as much room as the state itself. */
  readonly forget: (snapshot: string) => Promise<void>;
  /** Begins anew. Kept states stay. */
  readonly reset: (options?: ResetOptions) => Promise<void>;
  /** Adds the demo data to a new sandbox. One that has data of its own is refused: reset it first. */
  readonly load: (data: "demo") => Promise<void>;
};

export function stateControl({ call }: World): StateControl {
  return {
    snapshot: () => call("write", ({ store }) => store.snapshots.keep()),
    rewind: (snapshot) =>
      call("write", async ({ store }) => {
        const restored = await store.snapshots.restore(snapshot);
        if (!restored) refuse(400, "control", `There is no snapshot ${snapshot}.`);
      }),
    forget: (snapshot) =>
      call("write", async ({ store }) => {
        const known = await store.snapshots.forget(snapshot);
        if (!known) refuse(400, "control", `There is no snapshot ${snapshot}.`);
      }),
    reset: async ({ seed, now, load } = {}) => {
      const at = readNow(now);
      await call("write", async (moment) => {
        await moment.store.snapshots.empty();
        await begin(moment.store, { seed: seed ?? moment.seed, now: at }, load);
      });
    },
    load: () => call("write", ({ store }) => load(store)),
  };
}

export async function begin(store: Store, options: Start, data: "demo" | undefined): Promise<void> {
  await start(store, options);
  if (data) await load(store);
}

// Most sandboxes never load it.
const load = async (store: Store): Promise<void> => (await import("../data/demo.ts")).loadDemo(store);

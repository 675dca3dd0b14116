import { machineTime, timeOf, writeTime } from "./clock.ts";
import type { Moment } from "./handlers/handler.ts";
import { idMaker } from "./ids.ts";
import { runStep } from "./jobs/run-due.ts";
import type { SandboxSettings } from "./settings.ts";
import type { Connection } from "./store/database.ts";
import { storeOn } from "./store/store.ts";
import type { World as Stored } from "./store/world.ts";

/** One sandbox: what it remembers, its time, and the numbers it goes by. */
export type World = {
  readonly settings: SandboxSettings;
  /** Does what is due, then runs work at one moment of the sandbox; `write` keeps all of it or nothing. */
  readonly call: <T>(kind: "read" | "write", work: (moment: Moment) => Promise<T>) => Promise<T>;
  /** Does all work that is due. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export function worldOn(connection: Connection, settings: SandboxSettings): World {
  const run = <T>(kind: "read" | "write", work: (moment: Moment, isDue: boolean) => Promise<T>): Promise<T> =>
    connection[kind](async (database) => {
      const store = storeOn(database);
      const world = await store.world.find();
      if (!world) throw new Error("the sandbox has no state; its database was emptied");
      const moment = momentOf(store, settings, world);
      return work(moment, world.nextDue !== null && world.nextDue <= moment.now);
    });

  const settle = async (): Promise<void> => {
    // One step a transaction, until nothing is left, or what is left is another process's.
    while (await run("write", runStep)) {}
  };

  return {
    settings,
    settle,
    async call(kind, work) {
      const first = await run(kind, async (moment, isDue) => (isDue ? undefined : { result: await work(moment) }));
      if (first) return first.result;
      await settle();
      return run(kind, work);
    },
    close: () => connection.close(),
  };
}

function momentOf(store: Moment["store"], settings: SandboxSettings, { seed, clock }: Stored): Moment {
  const now = timeOf(clock, machineTime());
  const newIds: Moment["newIds"] = async (prefix, count) => {
    if (count === 0) return [];
    const idOf = idMaker(seed);
    const first = await store.world.takeNumbers(count);
    return Array.from({ length: count }, (_, index) => ({
      id: idOf(prefix, first + index),
      position: first + index,
    }));
  };
  return {
    store,
    settings,
    seed,
    now,
    time: writeTime(now),
    newIds,
    newId: async (prefix) => {
      const [made = { id: "", position: 0 }] = await newIds(prefix, 1);
      return made;
    },
  };
}

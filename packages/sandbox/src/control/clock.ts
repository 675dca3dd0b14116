import { machineTime, mustBeWritable, readDuration, readMoment, timeOf, writeTime } from "../clock.ts";
import type { ClockState } from "../store/world.ts";
import type { World } from "../world.ts";

/** The time of the sandbox. What becomes due by a change of it is done before the promise resolves. */
export type ClockControl = {
  /** As the API writes times, such as `2026-11-20T14:05:00Z`. */
  readonly now: () => Promise<string>;
  /**
   * Moves time on by ms, or by text such as `30s`, `15m`, `14d`.
   *
   * @throws RangeError when it is no duration, and when it leads beyond the year 9999
   */
  readonly advance: (by: number | string) => Promise<string>;
  /** Makes time stand still. */
  readonly freeze: () => Promise<string>;
  /** Lets time go on as the machine's does, from where it is. */
  readonly resume: () => Promise<string>;
};

export function clockControl({ call, settle }: World): ClockControl {
  const change = async (to: (clock: ClockState, machine: number) => ClockState): Promise<string> => {
    const now = await call("write", async ({ store }) => {
      const { clock } = (await store.world.find()) ?? {};
      if (!clock) throw new Error("the sandbox has no clock");
      const machine = machineTime();
      const next = to(clock, machine);
      mustBeWritable(timeOf(next, machine));
      await store.world.setClock(next);
      return timeOf(next, machine);
    });
    await settle();
    return writeTime(now);
  };
  return {
    now: () => call("read", async ({ time }) => time),
    advance: async (by) => {
      const duration = readDuration(by);
      return change((clock) => ({ ...clock, at: clock.at + duration }));
    },
    freeze: () => change((clock, machine) => ({ at: timeOf(clock, machine), since: machine, frozen: true })),
    resume: () => change((clock, machine) => ({ at: timeOf(clock, machine), since: machine, frozen: false })),
  };
}

/** `--now` and the option `now`. */
export const readNow = (now: string | Date | undefined): number | undefined =>
  now === undefined ? undefined : now instanceof Date ? mustBeWritable(now.getTime()) : readMoment(now);

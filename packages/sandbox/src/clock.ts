import type { ClockState } from "./store/world.ts";

/** The machine's time in ms. Nothing else in the sandbox asks the machine what time it is. */
export const machineTime = (): number => Date.now();

/** The time in the sandbox, in ms: it stands still, or goes on as the machine's does. */
export const timeOf = ({ at, since, frozen }: ClockState, machine: number): number =>
  frozen ? at : at + machine - since;

/** As the API writes times: UTC, to the second. */
export function writeTime(time: number): string {
  const second = Math.floor(time / 1_000);
  // Most calls come within the second of the one before.
  if (second !== written.second) written = { second, text: `${new Date(second * 1_000).toISOString().slice(0, 19)}Z` };
  return written.text;
}

let written = { second: Number.NaN, text: "" };

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A duration in ms from a number of ms, or from text such as `500ms`, `30s`, `15m`, `2h`, `14d`.
 *
 * @throws RangeError for anything else, and for a duration below zero
 */
export function readDuration(duration: number | string): number {
  const [, amount, unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration)) ?? [];
  const time = Math.round(Number(amount) * (units[unit] ?? Number.NaN));
  if (Number.isSafeInteger(time)) return time;
  throw new RangeError(
    `${JSON.stringify(duration)} is no duration; give ms as a number, or text such as 30s, 15m, 14d`,
  );
}

/** Times have four digits for the year. */
const lastTime = Date.parse("9999-12-31T23:59:59Z");

/** @throws RangeError for a time that could not be written; a sandbox at such a time would answer nothing any more */
export function mustBeWritable(time: number): number {
  if (time >= Date.parse("0000-01-01T00:00:00Z") && time <= lastTime) return time;
  throw new RangeError("the clock of the sandbox goes from the year 0000 to 9999");
}

const moment = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** @throws RangeError when the text is no moment */
export function readMoment(text: string): number {
  const [, day = ""] = moment.exec(text) ?? [];
  const [midnight, time] = [Date.parse(day), Date.parse(text)];
  // Date.parse takes 30 February for 2 March, so the day is read back.
  if (Number.isFinite(midnight) && Number.isFinite(time) && new Date(midnight).toISOString().startsWith(day))
    return mustBeWritable(time);
  throw new RangeError(`${JSON.stringify(text)} is no moment; give it like 2026-11-20T14:05:00Z`);
}

import type { ClockState } from "./store/world.ts";

/** The machine's time in ms. Nothing else in the sandbox asks the machine what time it is. */
export const machineTime = (): number => Date.now();

/** The time in the sandbox, in ms: it stands still, or goes on as the machine's does. */
export const timeOf = ({ at, since, frozen }: ClockState, machine: number): number =>
  frozen ? at : at + machine - since;

/** As the API writes times: UTC, to the second. */
export const writeTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

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

/** @throws RangeError when the text is no moment */
export function readMoment(text: string): number {
  const time = Date.parse(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && Number.isFinite(time)) return time;
  throw new RangeError(`${JSON.stringify(text)} is no moment; give it like 2026-11-20T14:05:00Z`);
}

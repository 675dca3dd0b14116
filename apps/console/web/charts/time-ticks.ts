type Tick = { readonly at: number; readonly label: string };

const day = 86_400_000;

const dayName = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const monthName = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const yearName = new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" });

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200];

/** Begins of days, months or years, in UTC, between two moments: as many as fit. */
export function timeTicks(from: number, to: number, { most }: { most: number }): Tick[] {
  // A long span has too many days to write them down only to count them.
  const dayTicks = (to - from) / day > 400 ? [] : daySteps.map((step) => () => everyDays(from, to, step));
  const monthTicks = monthSteps.map((step) => () => everyMonths(from, to, step));
  for (const make of [...dayTicks, ...monthTicks]) {
    const ticks = make();
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function everyDays(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  // Counted from the epoch, so that the same day is a tick whatever the span is.
  for (let at = Math.ceil(from / (step * day)) * step * day; at <= to; at += step * day)
    ticks.push({ at, label: dayName.format(at) });
  return ticks;
}

function everyMonths(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(from);
  let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, label: (step % 12 === 0 ? yearName : monthName).format(at) });
  }
}

/** Where a benchmark is. */
export type Step = { readonly round: number; readonly rounds: number; readonly candidate: string };

type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
type Plan = { readonly name: string; readonly seconds: number };

/** How often a line is written where lines cannot be replaced, in milliseconds. */
const pause = 10_000;

/** Tells which benchmark of how many is running, its round, the time gone by, and an estimate of the time left. */
export function createProgress(output: Output, now: () => number = () => performance.now()) {
  let plans: readonly Plan[] = [];
  let [place, begin, entered, spoken] = [-1, now(), now(), Number.NEGATIVE_INFINITY];

  const expected = (of: readonly Plan[]): number => of.reduce((sum, { seconds }) => sum + seconds, 0);

  /** What earlier runs took, corrected by how this one went so far. */
  const secondsLeft = (): number => {
    const done = expected(plans.slice(0, place));
    const pace = done > 0 ? (entered - begin) / 1_000 / done : 1;
    const current = (plans[place]?.seconds ?? 0) * pace - (now() - entered) / 1_000;
    return Math.max(current, 0) + expected(plans.slice(place + 1)) * pace;
  };

  const say = (words: string, always: boolean): void => {
    if (!always && !output.isTTY && now() - spoken < pause) return;
    spoken = now();
    const times = `${clock((now() - begin) / 1_000)} gone, about ${clock(secondsLeft())} left`;
    const line = `[${place + 1}/${plans.length}] ${plans[place]?.name ?? ""}${words}  ${times}`;
    output.write(output.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  };

  return {
    start(list: readonly Plan[]): void {
      [plans, place, begin, entered] = [list, -1, now(), now()];
    },
    /** The next benchmark begins. */
    next(): void {
      place += 1;
      entered = now();
      say("", true);
    },
    at({ round, rounds, candidate }: Step): void {
      if (place === -1) return;
      say(`  ${round === 0 ? "warming up" : `round ${round} of ${rounds}`}: ${candidate}`, false);
    },
    /** Makes room for other output; gives the seconds that the benchmark took. */
    done(): number {
      if (output.isTTY) output.write("\r\u001b[2K");
      return (now() - entered) / 1_000;
    },
  };
}

/** `75` → `1:15`. */
export const clock = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

export const progress = createProgress(process.stderr);

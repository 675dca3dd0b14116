export type Candidate = { readonly name: string; readonly run: () => Promise<unknown> };

/** One measured comparison: what `pnpm bench` writes and `pnpm bench:check` judges. */
export type Row = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
  /** ours / peer: below 1 we take less. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly goal: string;
  readonly holds: boolean;
};

/** The most that `ours` may be of one peer, in the same run. */
export type Goal = { readonly peer: string; readonly atMost: number };

/**
 * CPU time per call in microseconds: every candidate in turn, many rounds, medians. Ratios of one run hold on any
 * machine; the times alone do not.
 */
export async function compare(
  { id, group, goal, calls, rounds }: { id: string; group: string; goal: Goal; calls: number; rounds: number },
  ours: Candidate,
  peers: readonly Candidate[],
): Promise<Row> {
  const candidates = [ours, ...peers];
  const samples = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of candidates) {
      const before = process.cpuUsage();
      for (let call = 0; call < calls; call++) await run();
      const { user, system } = process.cpuUsage(before);
      // The first round warms the compiler up.
      if (round >= 0) samples.get(name)?.push((user + system) / calls);
    }
  }
  const time = (name: string) => median(samples.get(name) ?? []);
  const ratio = (name: string) => time(ours.name) / time(name);
  return {
    id,
    group,
    unit: "µs CPU per call",
    ours: round(time(ours.name)),
    peers: Object.fromEntries(peers.map(({ name }) => [name, round(time(name))])),
    ratios: Object.fromEntries(peers.map(({ name }) => [name, round(ratio(name))])),
    goal: `at most ${goal.atMost} × ${goal.peer}`,
    holds: ratio(goal.peer) <= goal.atMost,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export type Candidate = { readonly name: string; readonly run: () => Promise<unknown> };

/** Something that tells one measured number each time it is asked. */
export type Probe = { readonly name: string; readonly sample: () => Promise<number> };

/** One measured comparison: what `pnpm bench` writes and `pnpm bench:check` judges. */
export type Row = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly ours: number;
  /** What ours takes beyond that only when it is asked for, in the same unit. */
  readonly onDemand?: Readonly<Record<string, number>>;
  readonly peers: Readonly<Record<string, number>>;
  /** ours / peer: below 1 we take less. Of calls the median of the ratios of each round. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly goal: string;
  readonly holds: boolean;
};

/** The most that `ours` may be of one peer in the same run; without a peer, the most in the unit of the row. */
export type Goal = { readonly peer?: string; readonly atMost: number };

/** What a row is about, before anything is measured. All of its goals must hold. */
export type Heading = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly goals: readonly Goal[];
};

type Comparison = Omit<Heading, "unit"> & {
  readonly calls: number;
  readonly rounds: number;
  /** Time on the clock, for calls that wait for another process. */
  readonly wall?: boolean;
};

/**
 * CPU time per call in microseconds: every candidate in turn, many rounds, medians. Ratios of one run hold on any
 * machine; the times alone do not.
 */
export async function compare(
  { calls, rounds, wall = false, ...heading }: Comparison,
  ours: Candidate,
  peers: readonly Candidate[],
): Promise<Row> {
  const timePerCall = wall ? wallPerCall : cpuPerCall;
  const probes = [ours, ...peers].map(({ name, run }) => ({ name, sample: () => timePerCall(run, calls) }));
  const samples = await sampleRounds(rounds, probes);
  const [us = [], ...others] = Object.values(samples);
  // Of each round first: what slowed down the machine for a while slowed down all that were measured in it.
  const ratios = others.map((peer) => median(us.map((value, round) => value / (peer[round] ?? Number.NaN))));
  const unit = wall ? "µs per call" : "µs CPU per call";
  const named = Object.fromEntries(peers.map(({ name }, index) => [name, ratios[index] ?? Number.NaN]));
  return toRow({ ...heading, unit }, mediansOf(samples), named);
}

/** The median of each probe; see {@link sampleRounds}. */
export const interleave = async (rounds: number, probes: readonly Probe[]): Promise<Record<string, number>> =>
  mediansOf(await sampleRounds(rounds, probes));

const mediansOf = (samples: Readonly<Record<string, readonly number[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));

/** Asks every probe once a round, in ever new order, and answers with the values of each, in the order of the probes. */
async function sampleRounds(rounds: number, probes: readonly Probe[]): Promise<Record<string, number[]>> {
  const samples = probes.map(({ name, sample }) => ({ name, sample, values: [] as number[] }));
  // The first round warms up compilers and file caches, and does not count.
  for (let round = 0; round <= rounds; round++) {
    // No probe always comes after the same one, whose leavings it would pay for.
    for (const { sample, values } of shuffle(samples)) {
      const value = await sample();
      if (round > 0) values.push(value);
    }
    if (round % 5 === 0) console.error(`  round ${round} of ${rounds}`);
  }
  return Object.fromEntries(samples.map(({ name, values }) => [name, values]));
}

const shuffle = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/**
 * Judges measured numbers by the goals of their heading. The first number is ours, the others are the peers'. Without
 * `ratios` these are the quotients of the numbers.
 */
export function toRow(
  { id, group, unit, goals }: Heading,
  numbers: Readonly<Record<string, number>>,
  ratios?: Readonly<Record<string, number>>,
): Row {
  const [[, ours] = ["", Number.NaN], ...peers] = Object.entries(numbers);
  const ratio = (peer: string): number =>
    ratios ? (ratios[peer] ?? Number.NaN) : ours / (numbers[peer] ?? Number.NaN);
  return {
    id,
    group,
    unit,
    ours: round(ours),
    peers: Object.fromEntries(peers.map(([name, value]) => [name, round(value)])),
    ratios: Object.fromEntries(peers.map(([name]) => [name, round(ratio(name))])),
    goal: goals.map(({ peer, atMost }) => `at most ${atMost} ${peer ? `× ${peer}` : unit}`).join(", "),
    // A number that is missing is NaN, and holds no goal.
    holds: goals.every(({ peer, atMost }) => (peer ? ratio(peer) : ours) <= atMost),
  };
}

setFlagsFromString("--expose-gc");
const collectGarbage: (options: { type: "minor" }) => void = runInNewContext("gc");

async function cpuPerCall(run: () => Promise<unknown>, calls: number): Promise<number> {
  // Else each candidate would clean up after the one before it. A major collection would drop compiled code as well.
  collectGarbage({ type: "minor" });
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

async function wallPerCall(run: () => Promise<unknown>, calls: number): Promise<number> {
  collectGarbage({ type: "minor" });
  const before = performance.now();
  for (let call = 0; call < calls; call++) await run();
  return ((performance.now() - before) * 1_000) / calls;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

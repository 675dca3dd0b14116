import { median, round, type Spread, spreadOf } from "./statistics.ts";

/** Every value that was measured of each candidate, one a round. The first candidate is ours. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** One measured comparison: what `pnpm bench` writes and `pnpm bench:check` judges. */
export type Row = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  /** How often each candidate was measured; 1 is a number that is the same each time, such as a size. */
  readonly rounds: number;
  readonly ours: number;
  /** What ours takes beyond that only when it is asked for, in the same unit. */
  readonly onDemand?: Readonly<Record<string, number>>;
  readonly peers: Readonly<Record<string, number>>;
  /** ours / peer, below 1 we take less: the median of the ratios of each round. */
  readonly ratios: Readonly<Record<string, number>>;
  /** Quartiles of the numbers, by the name of the peer, or `ours`; empty when there was one round. */
  readonly spread: Readonly<Record<string, Spread>>;
  /** Quartiles of the ratios. */
  readonly ratioSpread: Readonly<Record<string, Spread>>;
  readonly goal: string;
  readonly holds: boolean;
};

/** The most that `ours` may be of one peer in the same run; without a peer, the most in the unit of the row. */
export type Goal = { readonly peer?: string; readonly atMost: number };

/** What a row is about, before anything is measured. All of its goals must hold; it may have none. */
export type Heading = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly goals: readonly Goal[];
};

/** Judges what was measured by the goals of its heading. */
export function toRow({ id, group, unit, goals }: Heading, samples: Samples): Row {
  const [[, ours] = ["", []], ...peers] = Object.entries(samples);
  // Of each round first: what slowed down the machine for a while slowed down all that were measured in it.
  const ratiosOf = (peer: readonly number[]): number[] =>
    ours.map((value, index) => value / (peer[index] ?? Number.NaN));
  const ratios = new Map(peers.map(([name, values]) => [name, ratiosOf(values)]));
  const each = <T>(of: Iterable<readonly [string, readonly number[]]>, what: (values: readonly number[]) => T) =>
    Object.fromEntries([...of].map(([name, values]) => [name, what(values)]));
  const judged = ({ peer }: Goal): number => median(peer ? (ratios.get(peer) ?? []) : ours);
  const varies = ours.length > 1;
  return {
    id,
    group,
    unit,
    rounds: ours.length,
    ours: round(median(ours)),
    peers: each(peers, (values) => round(median(values))),
    ratios: each(ratios, (values) => round(median(values))),
    spread: varies ? each([["ours", ours], ...peers], spreadOf) : {},
    ratioSpread: varies ? each(ratios, spreadOf) : {},
    goal: goals.map(({ peer, atMost }) => `at most ${atMost} ${peer ? `× ${peer}` : unit}`).join(", "),
    // A number that is missing is NaN, and holds no goal.
    holds: goals.every((goal) => judged(goal) <= goal.atMost),
  };
}

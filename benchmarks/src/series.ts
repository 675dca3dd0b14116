import type { Samples } from "./row.ts";
import { exponentsOf, median, round, type Spread, spreadOf } from "./statistics.ts";

/** How something grows: the same measured at several sizes. */
export type Series = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  /** What the sizes count, such as `rows`. */
  readonly of: string;
  readonly sizes: readonly number[];
  /** One a size, of ours (under `ours`) and of each peer. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly spread: Readonly<Record<string, readonly Spread[]>>;
  /** One a step from a size to the next: 0 does not grow, 1 grows in proportion, 2 as the square. */
  readonly exponents: Readonly<Record<string, readonly number[]>>;
  readonly rounds: number;
  readonly goal: string;
  readonly holds: boolean;
};

export type SeriesHeading = {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly of: string;
  /** How steep our steepest step may be; without it there is no goal. */
  readonly steepest?: number;
};

export function toSeries(
  { steepest, ...heading }: SeriesHeading,
  measured: readonly { readonly size: number; readonly samples: Samples }[],
): Series {
  const sizes = measured.map(({ size }) => size);
  const [us, ...peers] = Object.keys(measured[0]?.samples ?? {});
  const names = [[us ?? "", "ours"] as const, ...peers.map((name) => [name, name] as const)];
  const each = <T>(what: (samples: readonly (readonly number[])[]) => T): Record<string, T> =>
    Object.fromEntries(names.map(([name, as]) => [as, what(measured.map(({ samples }) => samples[name] ?? []))]));
  const exponents = each((samples) => exponentsOf(sizes, samples.map(median)));
  const rounds = Math.max(...measured.map(({ samples }) => samples[us ?? ""]?.length ?? 0));
  return {
    ...heading,
    sizes,
    values: each((samples) => samples.map((values) => round(median(values)))),
    spread: rounds > 1 ? each((samples) => samples.map(spreadOf)) : {},
    exponents,
    rounds,
    goal: steepest === undefined ? "" : `no step steeper than size^${steepest}`,
    holds: steepest === undefined || (exponents["ours"] ?? []).every((step) => step <= steepest),
  };
}

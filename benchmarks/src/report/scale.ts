import type { Row } from "../row.ts";

/** Where a ratio stands on a line. */
export type Scale = { readonly at: (ratio: number) => number; readonly ticks: readonly number[] };

const steps = [0.01, 0.1, 0.25, 0.5, 1, 2, 4, 10, 100];

/** A logarithmic scale that has room for every ratio of the rows; what lies beyond 1/100 and 100 stands at its end. */
export function createScale(rows: readonly Row[], { from, to }: { from: number; to: number }): Scale {
  const ratios = rows.flatMap(({ ratios, ratioSpread }) => [
    ...Object.values(ratios),
    ...Object.values(ratioSpread).flat(),
  ]);
  const known = ratios.filter((ratio) => Number.isFinite(ratio) && ratio > 0);
  const least = Math.max(Math.min(0.25, ...known), 0.01);
  const most = Math.min(Math.max(4, ...known), 100);
  const [start, span] = [Math.log(least), Math.log(most) - Math.log(least)];
  return {
    at: (ratio) => {
      const within = Math.min(Math.max(ratio, least), most);
      return from + ((Math.log(within) - start) / span) * (to - from);
    },
    ticks: steps.filter((step) => step >= least && step <= most),
  };
}

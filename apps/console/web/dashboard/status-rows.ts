import type { Campaign } from "@nudgescribe/types/schemas";
import { seriesOfStatus, statusSeries } from "../campaigns/status-series.ts";

export type StatusMix = {
  /** Names of the states that have a place; states that nobody knows come last, and only if there are any. */
  readonly series: readonly string[];
  /** Number of campaigns in each. */
  readonly values: readonly number[];
};

export function mixOf(campaigns: readonly Campaign[]): StatusMix {
  const counts = statusSeries.map(
    (_name, series) => campaigns.filter(({ status }) => seriesOfStatus(status) === series).length,
  );
  const shown = counts.at(-1) === 0 ? -1 : counts.length;
  return { series: statusSeries.slice(0, shown), values: counts.slice(0, shown) };
}

/** What can be published now. */
export const isReady = ({ status }: Campaign): boolean => seriesOfStatus(status) === 1;

/** What waits for people in Nudgescribe. */
export const isWaiting = ({ status }: Campaign): boolean => seriesOfStatus(status) === 2;

/** For a sentence, which a name of hundreds of letters would bury. */
export const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name);

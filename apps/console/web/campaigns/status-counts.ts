import type { Campaign } from "@nudgescribe/types/schemas";
import { knownStatuses } from "./status-series.ts";

export const statusOf = ({ status }: Campaign): string => status || "Unknown";

type StatusCount = { readonly status: string; readonly count: number };

/** How many campaigns are in each state; a state that the vendor does not name is counted as it came. */
export function countStatuses(campaigns: readonly Campaign[]): StatusCount[] {
  // Those that are known come first and stay, as a chart gives each its look by its place.
  const counts = new Map<string, number>(knownStatuses.map((status) => [status, 0]));
  for (const campaign of campaigns) {
    const status = statusOf(campaign);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([status, count]) => ({ status, count }));
}

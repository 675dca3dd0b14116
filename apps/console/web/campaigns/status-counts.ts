import type { Campaign } from "@nudgescribe/types/schemas";

/** The states that the vendor's pages name. Charts give each its look by its place, so they come first and stay. */
const knownStatuses: readonly string[] = ["Published", "Ready to publish", "Ready for review"];

export const noStatus = "Unknown";

export const statusOf = ({ status }: Campaign): string => status || noStatus;

export type StatusCount = { readonly status: string; readonly count: number };

/** How many campaigns are in each state; a state that the vendor does not name is counted as it came. */
export function countStatuses(campaigns: readonly Campaign[]): StatusCount[] {
  const counts = new Map(knownStatuses.map((status) => [status, 0]));
  for (const campaign of campaigns) {
    const status = statusOf(campaign);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([status, count]) => ({ status, count }));
}

/** The states that the vendor's pages name. Others may appear, and the casing may differ. */
export const knownStatuses = ["Published", "Ready to publish", "Ready for review"] as const;

/** The states as series of a chart, which gives each its look by its place. */
export const statusSeries: readonly string[] = [...knownStatuses, "Other or unknown"];

export function seriesOfStatus(status: string | undefined | null): number {
  const series = knownStatuses.findIndex((name) => name.toLowerCase() === status?.toLowerCase());
  return series < 0 ? knownStatuses.length : series;
}

/** The states that the vendor's pages name, as series of a chart. Others may appear, and the casing may differ. */
const known = ["Published", "Ready to publish", "Ready for review"] as const;

export const statusSeries: readonly string[] = [...known, "Other or unknown"];

export function seriesOfStatus(status: string | undefined | null): number {
  const series = known.findIndex((name) => name.toLowerCase() === status?.toLowerCase());
  return series < 0 ? known.length : series;
}

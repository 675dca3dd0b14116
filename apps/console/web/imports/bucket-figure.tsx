import { ChartFigure } from "../charts/chart-figure.tsx";
import { StackedBar } from "../charts/stacked-bar.tsx";
import { formatNumber } from "../ui/words.ts";
import type { Bucket, BucketCounts } from "./row-ledger.ts";

const buckets: readonly { readonly id: Bucket; readonly label: string; readonly meaning: string }[] = [
  { id: "stored", label: "Stored", meaning: "The service took the row." },
  { id: "refused-here", label: "Refused here", meaning: "It has a mistake and was never sent." },
  {
    id: "refused-by-service",
    label: "Refused by the service",
    meaning: "It was sent, and the service did not take it.",
  },
  { id: "uncertain", label: "Uncertain", meaning: "Its call was not answered, so it may or may not be stored." },
  { id: "not-sent", label: "Not sent", meaning: "The import ended before, or it was skipped." },
];

/** Where the rows have ended, as a bar with a legend, and as a table. */
export function BucketFigure({ counts }: { readonly counts: BucketCounts }) {
  const rows = buckets.map(({ id }) => counts[id]);
  const summary = buckets
    .filter(({ id }) => counts[id] > 0)
    .map(({ id, label }) => `${label.toLowerCase()} ${formatNumber(counts[id])}`)
    .join(", ");
  return (
    <ChartFigure
      title="Where the rows have ended"
      summary={`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`}
      table={{
        columns: [{ label: "Rows that are" }, { label: "Count", numeric: true }, { label: "What it means" }],
        rows: buckets.map(({ id, label, meaning }) => [label, formatNumber(counts[id]), meaning]),
      }}
    >
      <StackedBar
        label={`Rows: ${summary}`}
        series={buckets.map(({ label }) => label)}
        rows={[{ label: "All rows of the file", values: rows }]}
      />
    </ChartFigure>
  );
}

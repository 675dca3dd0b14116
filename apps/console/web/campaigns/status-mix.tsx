import type { Campaign } from "@nudgescribe/types/schemas";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { StackedBar } from "../charts/stacked-bar.tsx";
import { countOf } from "../ui/words.ts";
import { countStatuses } from "./status-counts.ts";

/** How the campaigns divide up by state. */
export function StatusMix({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const counts = countStatuses(campaigns);
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(", ");
  return (
    <ChartFigure
      title="Campaigns by status"
      summary={`${countOf(campaigns.length, "campaign")}: ${words}.`}
      table={{
        columns: [{ label: "Status" }, { label: "Campaigns", numeric: true }],
        rows: counts.map(({ status, count }) => [status, count]),
      }}
    >
      <StackedBar
        label={`Campaigns by status: ${words}`}
        series={counts.map(({ status }) => status)}
        rows={[{ label: "All", values: counts.map(({ count }) => count) }]}
      />
    </ChartFigure>
  );
}

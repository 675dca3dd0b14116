import { Button } from "../ui/button.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { isOpenWindow, windowProblem } from "./publication-window.ts";
import type { Filters } from "./use-campaign-filters.ts";

const allStatuses = "*";

type CampaignFiltersProps = {
  readonly filters: Filters;
  readonly statuses: readonly string[];
  readonly onChange: (filters: Filters) => void;
  readonly onReset: () => void;
};

export function CampaignFilters({ filters, statuses, onChange, onReset }: CampaignFiltersProps) {
  const { status, window } = filters;
  return (
    <section aria-label="Filters" className="filters">
      <div className="row">
        <Select
          label="Status"
          value={status ?? allStatuses}
          options={[{ id: allStatuses, label: "All statuses" }, ...statuses.map((one) => ({ id: one, label: one }))]}
          onChange={(id) => onChange({ ...filters, status: id === allStatuses ? undefined : id })}
        />
        <TextField
          label="Published from"
          type="date"
          value={window.start}
          onChange={(start) => onChange({ ...filters, window: { ...window, start } })}
        />
        <TextField
          label="Published to"
          type="date"
          value={window.end}
          onChange={(end) => onChange({ ...filters, window: { ...window, end } })}
          problem={windowProblem(window)}
        />
        {(!isOpenWindow(window) || status !== undefined) && (
          <Button look="quiet" onPress={onReset}>
            Clear filters
          </Button>
        )}
      </div>
      <p className="filters-note">
        <EvidenceBadge level="inferred" /> That the API takes a window on the date of publication is documented; the
        names and the format of the dates are not, nor whether the first and the last day count.
      </p>
    </section>
  );
}

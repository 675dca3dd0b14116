import { Button } from "../ui/button.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { isOpenWindow, type PublicationWindow, windowProblem } from "./publication-window.ts";

export const allStatuses = "*";

export type CampaignFiltersProps = {
  readonly status: string;
  readonly statuses: readonly string[];
  readonly onStatus: (status: string) => void;
  /** As it stands in the fields, asked for or not. */
  readonly window: PublicationWindow;
  readonly onWindow: (window: PublicationWindow) => void;
  readonly onReset: () => void;
};

export function CampaignFilters({ status, statuses, onStatus, window, onWindow, onReset }: CampaignFiltersProps) {
  return (
    <section aria-label="Filters" className="filters">
      <div className="row">
        <Select
          label="Status"
          value={status}
          options={[{ id: allStatuses, label: "All statuses" }, ...statuses.map((one) => ({ id: one, label: one }))]}
          onChange={onStatus}
        />
        <TextField
          label="Published from"
          type="date"
          value={window.start}
          onChange={(start) => onWindow({ ...window, start })}
        />
        <TextField
          label="Published to"
          type="date"
          value={window.end}
          onChange={(end) => onWindow({ ...window, end })}
          problem={windowProblem(window)}
        />
        {(!isOpenWindow(window) || status !== allStatuses) && (
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

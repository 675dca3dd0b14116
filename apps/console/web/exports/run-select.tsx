import type { Campaign, CampaignRun } from "@nudgescribe/types/schemas";
import type { UseQueryResult } from "@tanstack/react-query";
import { Select } from "../ui/select.tsx";

type RunSelectProps = {
  readonly campaign: Campaign;
  readonly runs: UseQueryResult<readonly CampaignRun[]>;
  /** A historical run; the current one has no number here, because its files are asked for without one. */
  readonly value: number | undefined;
  readonly onChange: (run: number | undefined) => void;
};

const current = "current";

export function RunSelect({ campaign, runs, value, onChange }: RunSelectProps) {
  const history = runs.data ?? [];
  const now = campaign.run_number ?? history[0]?.run_number;
  const earlier = history.flatMap(({ run_number, customer_group_name }) =>
    typeof run_number === "number" && run_number !== now
      ? [{ id: String(run_number), label: [`Run ${run_number}`, customer_group_name].filter(Boolean).join(" · ") }]
      : [],
  );
  return (
    <div className="run-select">
      <Select
        label="Run"
        options={[{ id: current, label: now ? `Current run (${now})` : "Current run" }, ...earlier]}
        value={value === undefined ? current : String(value)}
        onChange={(id) => onChange(id === current ? undefined : Number(id))}
        hint={
          runs.error
            ? "Earlier runs could not be read. The files of the current one are here."
            : runs.data && earlier.length === 0
              ? "There is no earlier run."
              : undefined
        }
      />
    </div>
  );
}

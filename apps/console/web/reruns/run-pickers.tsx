import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notices.tsx";
import { Select } from "../ui/select.tsx";
import type { NumberedRun } from "./compare-screen.tsx";
import { groupOfRun } from "./run-words.ts";

type RunPickersProps = {
  readonly runs: readonly NumberedRun[];
  readonly a: NumberedRun;
  readonly b: NumberedRun;
  /** Numbers in the address that no run has. */
  readonly missing: readonly (number | undefined)[];
  readonly onChoose: (chosen: { a: number; b: number }) => void;
};

/** Which two runs are compared. */
export function RunPickers({ runs, a, b, missing, onChoose }: RunPickersProps) {
  const options = runs.map((run) => ({
    id: String(run.run_number),
    label: `Run ${run.run_number}: ${groupOfRun(run)}`,
  }));
  return (
    <div className="panel-body run-pickers">
      <h2>Compare two runs</h2>
      <div className="run-pair">
        <Select
          label="Run A (before)"
          options={options}
          value={String(a.run_number)}
          onChange={(id) => onChoose({ a: Number(id), b: b.run_number })}
        />
        <Button onPress={() => onChoose({ a: b.run_number, b: a.run_number })}>Swap A and B</Button>
        <Select
          label="Run B (after)"
          options={options}
          value={String(b.run_number)}
          onChange={(id) => onChoose({ a: a.run_number, b: Number(id) })}
        />
      </div>
      {missing.length > 0 && (
        <Note kind="warning">
          <p>This campaign has no run {missing.join(" and no run ")}. The runs shown are those named above.</p>
        </Note>
      )}
      {a.run_number === b.run_number && (
        <Note>
          <p>Both sides are the same run. Choose another one for A or B.</p>
        </Note>
      )}
    </div>
  );
}

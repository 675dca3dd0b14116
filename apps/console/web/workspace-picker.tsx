import { useId } from "react";
import type { Workspace } from "./api.ts";

type WorkspacePickerProps = {
  readonly workspaces: readonly Workspace[];
  readonly chosen: Workspace | undefined;
  readonly loading: boolean;
  readonly onChoose: (workspaceId: string) => void;
};

export function WorkspacePicker({ workspaces, chosen, loading, onChoose }: WorkspacePickerProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Workspace</label>
      <span className="select-box">
        <select
          id={id}
          className="select"
          value={chosen?.workspace_id ?? ""}
          disabled={!chosen}
          aria-describedby={hintId}
          onChange={(event) => onChoose(event.target.value)}
        >
          {!chosen && <option value="">{loading ? "Loading…" : "None"}</option>}
          {workspaces.map(({ workspace_id, workspace_name }) => (
            <option key={workspace_id} value={workspace_id}>
              {workspace_name}
            </option>
          ))}
        </select>
      </span>
      {/* Names can repeat; the id tells them apart. */}
      <code id={hintId} className="field-hint">
        {chosen?.workspace_id ?? "\u00a0"}
      </code>
    </div>
  );
}

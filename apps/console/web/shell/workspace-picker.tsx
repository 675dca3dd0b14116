import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { workspacesQuery } from "../api/queries.ts";
import { Select } from "../ui/select.tsx";

/** Goes to another workspace. A campaign or group of the old one is left, as the new one does not have it. */
export function WorkspacePicker({ workspaceId }: { readonly workspaceId: string }) {
  const navigate = useNavigate();
  const { data = [] } = useQuery(workspacesQuery());
  const known = data.some(({ workspace_id }) => workspace_id === workspaceId);
  const workspaces = known ? data : [{ workspace_id: workspaceId, workspace_name: workspaceId }, ...data];
  return (
    <Select
      label="Workspace"
      hidesLabel
      options={workspaces.map(({ workspace_id, workspace_name }) => ({
        id: workspace_id,
        label: workspace_name,
        note: workspace_id,
      }))}
      value={workspaceId}
      onChange={(id) => void navigate({ to: "/w/$workspaceId", params: { workspaceId: id } })}
    />
  );
}

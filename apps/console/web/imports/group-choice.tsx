import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { CreateGroupDialog } from "../groups/create-group-dialog.tsx";
import { Button } from "../ui/button.tsx";
import { GroupPicker } from "../ui/group-picker.tsx";

type GroupChoiceProps = {
  readonly workspaceId: string;
  readonly groupId: string | undefined;
  readonly onChange: (groupId: string | undefined) => void;
};

/** The group that the customers go into: one that is there, or a new one. */
export function GroupChoice({ workspaceId, groupId, onChange }: GroupChoiceProps) {
  const queries = useQueryClient();
  const [isCreating, setIsCreating] = useState(false);
  const { data: groups } = useQuery({ ...read("listCustomerGroups", { workspace_id: workspaceId }), select: listOf });
  return (
    <div className="row">
      <div className="import-group-picker">
        <GroupPicker
          workspaceId={workspaceId}
          value={groupId}
          onChange={onChange}
          label="Into the customer group"
          {...(groups?.length === 0 && { hint: "This workspace has no group yet. Create the first one." })}
        />
      </div>
      <Button onPress={() => setIsCreating(true)}>New group</Button>
      {isCreating && (
        <CreateGroupDialog
          workspaceId={workspaceId}
          groups={groups ?? []}
          onCreated={({ customer_group_id }) => {
            setIsCreating(false);
            onChange(customer_group_id);
          }}
          onClose={(unsure) => {
            setIsCreating(false);
            if (unsure !== undefined) void queries.invalidateQueries({ queryKey: ["listCustomerGroups"] });
          }}
        />
      )}
    </div>
  );
}

import type { CreatedCustomerGroup, CustomerGroup } from "@nudgescribe/types";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read, useOperation } from "../api/queries.ts";
import { useCreateOnce } from "../api/use-create-once.ts";
import { CreationDialog } from "../ui/creation-dialog.tsx";
import { Moment } from "../ui/moment.tsx";
import { SameName } from "../ui/same-name.tsx";
import { TextField } from "../ui/text-field.tsx";
import { isSameName } from "./group-name.ts";

type CreateGroupDialogProps = {
  readonly workspaceId: string;
  readonly groups: readonly CustomerGroup[];
  readonly onCreated: (group: CreatedCustomerGroup & { readonly group_name: string }) => void;
  /** `unsure` is the name of a group that may have been created. */
  readonly onClose: (unsure?: string) => void;
};

export function CreateGroupDialog({ workspaceId, groups, onCreated, onClose }: CreateGroupDialogProps) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const { mutateAsync } = useOperation("createCustomerGroup", ["listCustomerGroups"]);
  const { creation, start, lookAgain } = useCreateOnce({
    create: mutateAsync,
    look: async () => {
      const groupsNow = read("listCustomerGroups", { workspace_id: workspaceId });
      return listOf(await queries.fetchQuery({ ...groupsNow, staleTime: 0 }));
    },
    before: groups,
    idOf: (group) => group.customer_group_id,
    isLike: (group, request) => isSameName(group.group_name, request.group_name),
    onMade: (made, { group_name }) => onCreated({ ...made, group_name: made?.group_name || group_name }),
  });

  const create = () => {
    const group_name = name.trim();
    if (group_name === "") return setProblem("Give the group a name, such as Motor renewals December.");
    setProblem(undefined);
    void start({ workspace_id: workspaceId, group_name });
  };
  const isTaken = name.trim() !== "" && groups.some(({ group_name }) => isSameName(group_name, name));

  return (
    <CreationDialog
      title="New customer group"
      unit="group"
      creation={creation}
      onCreate={create}
      onLookAgain={() => void lookAgain()}
      onTake={onCreated}
      onClose={(isUnsure) => onClose(isUnsure ? name.trim() : undefined)}
      foundWords={({ customer_group_id, created_at }) => (
        <>
          The request did arrive: <code>{customer_group_id}</code> was not in the list before
          {created_at && (
            <>
              , and was created on <Moment text={created_at} />
            </>
          )}
          .
        </>
      )}
    >
      {(isFixed) => (
        <>
          <TextField
            label="Name"
            hint="People in your team see it wherever a group is chosen."
            value={name}
            onChange={setName}
            problem={problem}
            isReadOnly={isFixed}
            autoFocus
            autoComplete="off"
          />
          {!isFixed && (
            <SameName unit="group" isTaken={isTaken}>
              Whether the API wants names to be unique is unknown. Two groups of one name are hard to tell apart.
            </SameName>
          )}
        </>
      )}
    </CreationDialog>
  );
}

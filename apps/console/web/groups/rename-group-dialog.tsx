import type { CustomerGroup } from "@nudgescribe/types";
import { type FormEvent, useState } from "react";
import { toProblem } from "../api/ask.ts";
import { useOperation } from "../api/queries.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { FailureNotice } from "../ui/notices.tsx";
import { TextField } from "../ui/text-field.tsx";
import { groupName } from "./group-name.ts";

type RenameGroupDialogProps = {
  readonly workspaceId: string;
  readonly group: CustomerGroup;
  readonly onRenamed: (name: string) => void;
  readonly onClose: () => void;
};

export function RenameGroupDialog({ workspaceId, group, onRenamed, onClose }: RenameGroupDialogProps) {
  const [name, setName] = useState(group.group_name ?? "");
  const [problem, setProblem] = useState<string>();
  const { mutate, isPending, error } = useOperation("updateCustomerGroup", ["listCustomerGroups"]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const group_name = name.trim();
    if (isPending) return;
    if (group_name === "") return setProblem("Give the group a name.");
    if (group_name === group.group_name) return setProblem("The group has this name already. Write another one.");
    setProblem(undefined);
    mutate(
      { workspace_id: workspaceId, customer_group_id: group.customer_group_id, group_name },
      { onSuccess: () => onRenamed(group_name) },
    );
  };

  return (
    <Dialog title={`Rename ${groupName(group)}`} isOpen onClose={() => !isPending && onClose()}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label="New name"
          hint="Its customers and their history stay as they are."
          value={name}
          onChange={setName}
          problem={problem}
          autoFocus
          autoComplete="off"
        />
        {error && <FailureNotice title="The group was not renamed" problem={toProblem(error)} />}
        <DialogActions>
          <Button onPress={onClose} isDisabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" look="primary" isPending={isPending}>
            {isPending ? "Renaming…" : "Rename"}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

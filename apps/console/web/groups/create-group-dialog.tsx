import type { CreatedCustomerGroup, CustomerGroup } from "@nudgescribe/types";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { listOf, read, useOperation } from "../api/queries.ts";
import { type Creation, useCreateOnce } from "../api/use-create-once.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Moment } from "../ui/moment.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { TextField } from "../ui/text-field.tsx";
import { isSameName } from "./group-name.ts";

export type CreateGroupDialogProps = {
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
  const isUnsure = creation.at === "unsure" || creation.at === "looking";
  const isPending = creation.at === "creating" || creation.at === "looking";

  const create = () => {
    const group_name = name.trim();
    if (group_name === "") return setProblem("Give the group a name, such as Motor renewals December.");
    setProblem(undefined);
    void start({ workspace_id: workspaceId, group_name });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (creation.at === "there") return onCreated(creation.item);
    return isUnsure ? void lookAgain() : create();
  };
  // An answer that is on its way is waited for: closed, nobody would see what became of it.
  const close = () => !isPending && onClose(isUnsure ? name.trim() : undefined);

  return (
    <Dialog title="New customer group" isOpen onClose={close}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label="Name"
          hint="People in your team see it wherever a group is chosen."
          value={name}
          onChange={setName}
          problem={problem}
          isReadOnly={isUnsure || creation.at === "there"}
          autoFocus
          autoComplete="off"
        />
        {!isUnsure && creation.at !== "there" && <SameNameWarning name={name} groups={groups} />}
        <CreationNotice creation={creation} />
        <DialogActions>
          {creation.at !== "there" && <Button onPress={close}>{isUnsure ? "Close" : "Cancel"}</Button>}
          <Button type="submit" look="primary" isPending={isPending}>
            {submitLabels[creation.at]}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const submitLabels: Readonly<Record<Creation<CustomerGroup>["at"], string>> = {
  ready: "Create group",
  creating: "Creating…",
  refused: "Create group",
  unsure: "Look again",
  looking: "Looking…",
  absent: "Create group",
  there: "Done",
};

type SameNameWarningProps = { readonly name: string; readonly groups: readonly CustomerGroup[] };

function SameNameWarning({ name, groups }: SameNameWarningProps) {
  const isTaken = name.trim() !== "" && groups.some(({ group_name }) => isSameName(group_name, name));
  return (
    <div role="status">
      {isTaken && (
        <Note kind="warning" title="There is a group of this name already">
          <p>Whether the API wants names to be unique is unknown. Two groups of one name are hard to tell apart.</p>
        </Note>
      )}
    </div>
  );
}

function CreationNotice({ creation }: { readonly creation: Creation<CustomerGroup> }) {
  switch (creation.at) {
    case "refused":
      return <FailureNotice title="The group was not created" problem={creation.problem} />;
    case "unsure":
    case "looking":
      return <FailureNotice title="The group may exist" problem={creation.problem} />;
    case "absent":
      return (
        <div role="status">
          <Note title="No new group of this name is there">
            <p>The list has just been read again. You can create the group now.</p>
          </Note>
        </div>
      );
    case "there":
      return (
        <div role="status">
          <Note kind="done" title="The group is there">
            <p>
              The request did arrive: <code>{creation.item.customer_group_id}</code> was not in the list before
              {creation.item.created_at && (
                <>
                  , and was created on <Moment text={creation.item.created_at} />
                </>
              )}
              .
            </p>
          </Note>
        </div>
      );
    default:
      return null;
  }
}

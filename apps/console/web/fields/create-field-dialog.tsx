import type { ProfileField } from "@nudgescribe/types";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { listOf, read, useOperation } from "../api/queries.ts";
import { type Creation, useCreateOnce } from "../api/use-create-once.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { type DraftProblems, newDraft, problemsOf, toCreateRequest } from "./field-draft.ts";
import { FieldInputs } from "./field-inputs.tsx";
import { SameFieldName } from "./same-field-name.tsx";

export type CreateFieldDialogProps = {
  readonly workspaceId: string;
  readonly fields: readonly ProfileField[];
  readonly onCreated: (field: ProfileField) => void;
  /** `unsure` is the name of a field that may have been created. */
  readonly onClose: (unsure?: string) => void;
};

export function CreateFieldDialog({ workspaceId, fields, onCreated, onClose }: CreateFieldDialogProps) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(newDraft);
  const [problems, setProblems] = useState<DraftProblems>({});
  const { mutateAsync } = useOperation("createProfileField", ["listProfileFields"]);
  const { creation, start, lookAgain } = useCreateOnce({
    create: mutateAsync,
    look: async () => {
      const fieldsNow = read("listProfileFields", { workspace_id: workspaceId });
      return listOf(await queries.fetchQuery({ ...fieldsNow, staleTime: 0 }));
    },
    before: fields,
    idOf: (field) => field.field_id,
    isLike: (field, request) => field.field_name === request.field_name,
    onMade: (made, { field_name }) => onCreated({ ...made, field_name: made?.field_name || field_name }),
  });
  const isUnsure = creation.at === "unsure" || creation.at === "looking";
  const isPending = creation.at === "creating" || creation.at === "looking";
  const isOver = creation.at === "there";

  const create = () => {
    const found = problemsOf(draft);
    setProblems(found);
    if (found.name || found.format) return;
    void start(toCreateRequest(workspaceId, draft));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (creation.at === "there") return onCreated(creation.item);
    return isUnsure ? void lookAgain() : create();
  };
  // An answer that is on its way is waited for: closed, nobody would see what became of it.
  const close = () => !isPending && onClose(isUnsure ? draft.name.trim() : undefined);

  return (
    <Dialog title="New profile field" isOpen onClose={close}>
      <form className="stack" onSubmit={submit}>
        <FieldInputs
          draft={draft}
          onChange={setDraft}
          problems={problems}
          nameHint="The name of the column in your uploads, such as renewal_date."
          isReadOnly={isUnsure || isOver}
        />
        {!isUnsure && !isOver && <SameFieldName name={draft.name} fields={fields} />}
        <CreationNotice creation={creation} />
        <DialogActions>
          {!isOver && <Button onPress={close}>{isUnsure ? "Close" : "Cancel"}</Button>}
          <Button type="submit" look="primary" isPending={isPending}>
            {submitLabels[creation.at]}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const submitLabels: Readonly<Record<Creation<ProfileField>["at"], string>> = {
  ready: "Create field",
  creating: "Creating…",
  refused: "Create field",
  unsure: "Look again",
  looking: "Looking…",
  absent: "Create field",
  there: "Done",
};

function CreationNotice({ creation }: { readonly creation: Creation<ProfileField> }) {
  switch (creation.at) {
    case "refused":
      return <FailureNotice title="The field was not created" problem={creation.problem} />;
    case "unsure":
    case "looking":
      return <FailureNotice title="The field may exist" problem={creation.problem} />;
    case "absent":
      return (
        <div role="status">
          <Note title="No new field of this name is there">
            <p>The list has just been read again. You can create the field now.</p>
          </Note>
        </div>
      );
    case "there":
      return (
        <div role="status">
          <Note kind="done" title="The field is there">
            <p>
              The request did arrive: <code>{creation.item.field_id}</code> was not in the list before.
            </p>
          </Note>
        </div>
      );
    default:
      return null;
  }
}

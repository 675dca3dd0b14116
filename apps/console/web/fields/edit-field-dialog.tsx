import type { ProfileField } from "@nudgescribe/types";
import { type FormEvent, useState } from "react";
import { toProblem } from "../api/ask.ts";
import { useOperation } from "../api/queries.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { type DraftProblems, draftOf, problemsOf, toUpdateRequest } from "./field-draft.ts";
import { FieldInputs } from "./field-inputs.tsx";
import { SameFieldName } from "./same-field-name.tsx";
import { fieldName } from "./type-names.ts";

type EditFieldDialogProps = {
  readonly workspaceId: string;
  readonly field: ProfileField & { readonly field_id: string };
  readonly fields: readonly ProfileField[];
  readonly onChanged: (name: string) => void;
  readonly onClose: () => void;
};

export function EditFieldDialog({ workspaceId, field, fields, onChanged, onClose }: EditFieldDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(field));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [isUnchanged, setUnchanged] = useState(false);
  const { mutate, isPending, error } = useOperation("updateProfileField", ["listProfileFields"]);
  const request = toUpdateRequest(workspaceId, field, draft);
  const changesValues = request?.field_type !== undefined || request?.field_format !== undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const found = problemsOf(draft);
    setProblems(found);
    setUnchanged(request === undefined);
    if (found.name || found.format || !request) return;
    mutate(request, { onSuccess: () => onChanged(draft.name.trim()) });
  };

  return (
    <Dialog title={`Edit ${fieldName(field)}`} isOpen onClose={() => !isPending && onClose()}>
      <form className="stack" onSubmit={submit}>
        <FieldInputs
          draft={draft}
          onChange={setDraft}
          problems={problems}
          nameHint="Columns of later uploads are matched by it. That a field can be renamed is inferred."
          isReadOnly={isPending}
        />
        <SameFieldName name={draft.name} fields={fields.filter(({ field_id }) => field_id !== field.field_id)} />
        <div role="status">
          {changesValues && (
            <Note kind="warning" title="Stored values stay as they are">
              <p>
                That is documented. Whether values that do not fit the new type or format are converted is unknown; the
                sandbox leaves them alone.
              </p>
            </Note>
          )}
          {isUnchanged && !request && <Note>Nothing has been changed yet.</Note>}
        </div>
        {error && <FailureNotice title="The field was not changed" problem={toProblem(error)} />}
        <DialogActions>
          <Button onPress={onClose} isDisabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" look="primary" isPending={isPending}>
            {isPending ? "Saving…" : "Save field"}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

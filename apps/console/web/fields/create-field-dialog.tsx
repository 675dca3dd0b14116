import type { ProfileField } from "@nudgescribe/types";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read, useOperation } from "../api/queries.ts";
import { useCreateOnce } from "../api/use-create-once.ts";
import { CreationDialog } from "../ui/creation-dialog.tsx";
import { type DraftProblems, newDraft, problemsOf, toCreateRequest } from "./field-draft.ts";
import { FieldInputs } from "./field-inputs.tsx";
import { SameFieldName } from "./same-field-name.tsx";

type CreateFieldDialogProps = {
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

  const create = () => {
    const found = problemsOf(draft);
    setProblems(found);
    if (found.name || found.format) return;
    void start(toCreateRequest(workspaceId, draft));
  };

  return (
    <CreationDialog
      title="New profile field"
      unit="field"
      creation={creation}
      onCreate={create}
      onLookAgain={() => void lookAgain()}
      onTake={onCreated}
      onClose={(isUnsure) => onClose(isUnsure ? draft.name.trim() : undefined)}
      foundWords={({ field_id }) => (
        <>
          The request did arrive: <code>{field_id}</code> was not in the list before.
        </>
      )}
    >
      {(isFixed) => (
        <>
          <FieldInputs
            draft={draft}
            onChange={setDraft}
            problems={problems}
            nameHint="The name of the column in your uploads, such as renewal_date."
            isReadOnly={isFixed}
          />
          {!isFixed && <SameFieldName name={draft.name} fields={fields} />}
        </>
      )}
    </CreationDialog>
  );
}

import type { ProfileField } from "@nudgescribe/types";
import { useOperation } from "../api/queries.ts";
import { ConfirmByName } from "../ui/confirm-by-name.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { countOf } from "../ui/words.ts";
import { fieldName } from "./type-names.ts";

type DeleteFieldsDialogProps = {
  readonly workspaceId: string;
  readonly fields: readonly (ProfileField & { readonly field_id: string })[];
  readonly onDeleted: () => void;
  readonly onClose: () => void;
};

export const fieldsInWords = (fields: readonly ProfileField[]): string =>
  fields.length === 1 ? fields.map(fieldName).join("") : countOf(fields.length, "field");

/** Names every field, and says that the data goes with it. */
export function DeleteFieldsDialog({ workspaceId, fields, onDeleted, onClose }: DeleteFieldsDialogProps) {
  const { mutate, isPending, error } = useOperation("deleteProfileFields", ["listProfileFields"]);
  const request = { workspace_id: workspaceId, field_ids: fields.map(({ field_id }) => field_id) };
  const isOne = fields.length === 1;
  return (
    <ConfirmByName
      title={`Delete ${fieldsInWords(fields)}?`}
      name={fieldsInWords(fields)}
      {...(!isOne && { label: "Type how many to confirm" })}
      action={isOne ? "Delete field" : `Delete ${countOf(fields.length, "field")}`}
      isOpen
      isPending={isPending}
      error={error}
      onConfirm={() => mutate(request, { onSuccess: onDeleted })}
      onClose={() => !isPending && onClose()}
    >
      {!isOne && (
        <ul className="doomed" aria-label="Fields to delete">
          {fields.map((field) => (
            <li key={field.field_id}>
              {fieldName(field)} <code>{field.field_id}</code>
            </li>
          ))}
        </ul>
      )}
      <ul className="known">
        <li>
          <EvidenceBadge level="documented" />
          <span>
            {isOne ? "The field is" : "The fields are"} deleted for good, and all customer data held in{" "}
            {isOne ? "it is" : "them is"} deleted too.
          </span>
        </li>
        <li>
          <EvidenceBadge level="unknown" />
          <span>What happens to campaigns that use {isOne ? "it" : "them"}.</span>
        </li>
      </ul>
    </ConfirmByName>
  );
}

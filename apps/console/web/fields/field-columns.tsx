import type { ProfileField } from "@nudgescribe/types";
import { Audit } from "../ui/audit.tsx";
import { Button } from "../ui/button.tsx";
import type { Column } from "../ui/data-table.tsx";
import { orDash } from "../ui/words.ts";
import { sampleOf } from "./format-sample.ts";
import { fieldName, typeName } from "./type-names.ts";

/** Every change names the field by its id. */
export type ChangeableField = ProfileField & { readonly field_id: string };
export const isChangeable = (field: ProfileField): field is ChangeableField => Boolean(field.field_id);

type FieldColumnsOptions = {
  readonly today: Date;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (fieldId: string, isChosen: boolean) => void;
  readonly onEdit: (field: ChangeableField) => void;
  readonly onDelete: (field: ChangeableField) => void;
};

/** Where the keyboard goes on when the field has just come. */
export const editButtonId = (fieldId: string | undefined): string => `edit-${fieldId}`;

export function fieldColumns(options: FieldColumnsOptions): readonly Column<ProfileField>[] {
  const { today, chosen, onChoose, onEdit, onDelete } = options;
  const sample = (field: ProfileField) => sampleOf({ type: field.field_type, format: field.field_format, today });
  return [
    {
      id: "choose",
      header: "Select",
      value: () => "",
      isSortable: false,
      cell: (field) =>
        isChangeable(field) && (
          <input
            type="checkbox"
            className="tick"
            aria-label={`Select ${fieldName(field)}`}
            checked={chosen.has(field.field_id)}
            onChange={(event) => onChoose(field.field_id, event.target.checked)}
          />
        ),
    },
    { id: "name", header: "Name", value: fieldName, isRowHeader: true, look: "name" },
    { id: "type", header: "Type", value: (field) => typeName(field.field_type), look: "status" },
    {
      id: "format",
      header: "Format",
      value: (field) => field.field_format,
      look: "id",
      cell: ({ field_format: format }) => (format ? <code title={format}>{format}</code> : "–"),
    },
    {
      id: "sample",
      header: "Looks like",
      value: sample,
      look: "person",
      cell: (field) => <span className="sample">{orDash(sample(field))}</span>,
    },
    {
      id: "created",
      header: "Created",
      value: (field) => `${field.created_at ?? ""} ${field.created_by ?? ""}`,
      look: "moment",
      cell: (field) => <Audit at={field.created_at} by={field.created_by} />,
    },
    {
      id: "actions",
      header: "Actions",
      value: () => "",
      look: "actions",
      cell: (field) =>
        isChangeable(field) && (
          <>
            <Button
              size="small"
              id={editButtonId(field.field_id)}
              onPress={() => onEdit(field)}
              aria-label={`Edit ${fieldName(field)}`}
            >
              Edit
            </Button>
            <Button size="small" onPress={() => onDelete(field)} aria-label={`Delete ${fieldName(field)}`}>
              Delete
            </Button>
          </>
        ),
    },
  ];
}

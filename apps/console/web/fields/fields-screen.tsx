import type { ProfileField } from "@nudgescribe/types";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { useWorkspaceId } from "../shell/workspace.ts";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { Said } from "../ui/said.tsx";
import { useItemDialogs } from "../ui/use-item-dialogs.ts";
import { capitalize, countOf } from "../ui/words.ts";
import { CreateFieldDialog } from "./create-field-dialog.tsx";
import { DeleteFieldsDialog, fieldsInWords } from "./delete-fields-dialog.tsx";
import { EditFieldDialog } from "./edit-field-dialog.tsx";
import { type ChangeableField, editButtonId, fieldColumns, isChangeable } from "./field-columns.tsx";
import { fieldName } from "./type-names.ts";
import "./fields.css";

type Open =
  | { readonly kind: "create" }
  | { readonly kind: "edit"; readonly field: ChangeableField }
  | { readonly kind: "delete"; readonly fields: readonly ChangeableField[] };

const none: ReadonlySet<string> = new Set();

/** The profile fields of a workspace: what it knows about a customer, and how each value is written. */
export function FieldsScreen() {
  const workspaceId = useWorkspaceId();
  const { area, said, open, show, close, done, leaveCreation } = useItemDialogs<Open>("listProfileFields");
  const [chosen, setChosen] = useState(none);
  const fields = useQuery({ ...read("listProfileFields", { workspace_id: workspaceId }), select: listOf });
  const columns = useMemo(
    () =>
      fieldColumns({
        today: new Date(),
        chosen,
        onChoose: (id, isChosen) => setChosen((old) => withOrWithout(old, id, isChosen)),
        onEdit: (field) => show({ kind: "edit", field }),
        onDelete: (field) => show({ kind: "delete", fields: [field] }),
      }),
    [chosen, show],
  );
  const marked = (list: readonly ProfileField[]) =>
    list.filter(isChangeable).filter(({ field_id }) => chosen.has(field_id));

  const create = () => show({ kind: "create" });

  return (
    <Page
      title="Profile fields"
      lead="What this workspace knows about a customer. Uploads name their columns by these fields."
      actions={
        <Button look="primary" onPress={create}>
          New field
        </Button>
      }
    >
      <Said>{said}</Said>
      <div ref={area}>
        <QueryPanel
          label="Profile fields"
          query={fields}
          summary={(list) => `${capitalize(countOf(list.length, "profile field"))}.`}
          isEmpty={(list) => list.length === 0}
          empty={
            <EmptyNotice title="No profile fields yet">
              <p>An upload needs a field for each of its columns. Create the first one, such as email.</p>
              <Button look="primary" onPress={create}>
                Create the first field
              </Button>
            </EmptyNotice>
          }
        >
          {(list) => (
            <DataTable
              caption="Fields of this workspace"
              unit="field"
              rows={list}
              columns={columns}
              search="Search fields"
              extra={<DeleteMarked fields={marked(list)} onDelete={(fields) => show({ kind: "delete", fields })} />}
            />
          )}
        </QueryPanel>
      </div>
      {open?.kind === "create" && (
        <CreateFieldDialog
          workspaceId={workspaceId}
          fields={fields.data ?? []}
          onCreated={(field) => done(`${fieldName(field)} has been created.`, editButtonId(field.field_id))}
          onClose={leaveCreation}
        />
      )}
      {open?.kind === "edit" && (
        <EditFieldDialog
          workspaceId={workspaceId}
          field={open.field}
          fields={fields.data ?? []}
          onChanged={(name) => done(`${name} has been changed.`, editButtonId(open.field.field_id))}
          onClose={close}
        />
      )}
      {open?.kind === "delete" && (
        <DeleteFieldsDialog
          workspaceId={workspaceId}
          fields={open.fields}
          onDeleted={() => {
            setChosen(none);
            done(`${fieldsInWords(open.fields)} ${open.fields.length === 1 ? "has" : "have"} been deleted.`);
          }}
          onClose={close}
        />
      )}
    </Page>
  );
}

type DeleteMarkedProps = {
  readonly fields: readonly ChangeableField[];
  readonly onDelete: (fields: readonly ChangeableField[]) => void;
};

function DeleteMarked({ fields, onDelete }: DeleteMarkedProps) {
  return (
    <Button size="small" isDisabled={fields.length === 0} onPress={() => onDelete(fields)}>
      {fields.length === 0 ? "Delete selected" : `Delete ${countOf(fields.length, "field")}`}
    </Button>
  );
}

function withOrWithout(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

import type { ProfileField } from "@nudgescribe/types";
import { checkRequest } from "@nudgescribe/types/validators";
import { refuse } from "../refusal.ts";
import type { Field } from "../store/fields.ts";
import { present } from "../store/rows.ts";
import type { Context, Handlers } from "./handler.ts";
import { identifierOf } from "./identifier.ts";
import { workspaceOf } from "./workspaces.ts";

type Operations = "createProfileField" | "listProfileFields" | "updateProfileField" | "deleteProfileFields";

export const customerProfileFields: Pick<Handlers, Operations> = {
  async createProfileField(context, request) {
    const { workspace_id, field_name, field_type } = request;
    await workspaceOf(context, workspace_id, { lock: true });
    const { store, time, caller } = context;
    await mustBeFree(context, workspace_id, field_name);
    const { id, position } = await context.newId("fld");
    const field: Field = {
      field_id: id,
      account_id: caller.account_id,
      workspace_id,
      field_name,
      field_type,
      // rule: field-format-by-type
      field_format: "field_format" in request && needsFormat(field_type) ? request.field_format : null,
      created_at: time,
      updated_at: time,
      created_by: caller.user_id,
      updated_by: caller.user_id,
    };
    await store.fields.create({ ...field, position });
    return shown(field);
  },

  async listProfileFields(context, { workspace_id }) {
    await workspaceOf(context, workspace_id);
    return (await context.store.fields.all(workspace_id)).map(shown);
  },

  async updateProfileField(context, { workspace_id, field_id, field_name, field_type, field_format }) {
    await workspaceOf(context, workspace_id, { lock: true });
    const { store, time, caller } = context;
    const fields = await store.fields.all(workspace_id);
    const field =
      fields.find((one) => one.field_id === field_id) ??
      refuse(400, "field-unknown", "There is no such profile field in this workspace.");
    if (field_name !== undefined && field_name !== field.field_name)
      await mustBeFree(context, workspace_id, field_name);
    const type = field_type ?? field.field_type;
    // rule: field-update-keeps-data
    const next: Field = {
      ...field,
      field_name: field_name ?? field.field_name,
      field_type: type,
      field_format: needsFormat(type) ? (field_format ?? field.field_format) : null,
      updated_at: time,
      updated_by: caller.user_id,
    };
    mustFit(next);
    await store.fields.replace(next);
    return shown(next);
  },

  async deleteProfileFields(context, { workspace_id, field_ids }) {
    const workspace = await workspaceOf(context, workspace_id);
    const { store } = context;
    const fields = await store.fields.all(workspace_id);
    const wanted = new Set(field_ids);
    const found = fields.filter(({ field_id }) => wanted.has(field_id));
    // rule: deletes-are-all-or-nothing
    if (found.length < wanted.size) refuse(400, "field-unknown", "There is no such profile field in this workspace.");
    if (found.length === 0) refuse(400, "nothing-to-delete", "field_ids names no field.");
    // rule: field-delete-takes-data
    await store.fields.remove(workspace_id, [...wanted]);
    const identifier = identifierOf(workspace.identifier_field, fields);
    if (identifier && wanted.has(identifier.field_id)) await store.customers.forgetIdentifiers(workspace_id);
    return { message: `${found.length} field${found.length === 1 ? "" : "s"} deleted.` };
  },
};

const shown = (field: Field): ProfileField => present(field) as ProfileField;

const needsFormat = (type: string): boolean => type === "Date" || type === "currency";

/** The workspace is locked, so that two calls at one moment do not both find the name free. */
async function mustBeFree({ store }: Context, workspaceId: string, name: string): Promise<void> {
  if (name.trim() === "") refuse(400, "name-empty", "field_name must not be empty.");
  const fields = await store.fields.all(workspaceId);
  // Uploads name fields by their names, so two of one name could not be told apart.
  if (fields.some(({ field_name }) => field_name === name))
    refuse(400, "field-name-taken", "The workspace has a profile field of this name.");
}

/** What creating such a field would demand, as the contract has it. */
function mustFit({ workspace_id, field_name, field_type, field_format }: Field): void {
  const request = { workspace_id, field_name, field_type, ...(field_format !== null && { field_format }) };
  const [finding] = checkRequest("createProfileField", request);
  if (finding) refuse(400, "field-format-by-type", `field_format does not go with the field_type ${field_type}.`);
}

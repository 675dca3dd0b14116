import type {
  CreateProfileFieldRequest,
  ProfileField,
  ProfileFieldType,
  UpdateProfileFieldRequest,
} from "@nudgescribe/types";
import { dateFormats } from "./contract-lists.ts";

/** A field as it stands in a form. A type that the contract does not name is kept until another is chosen. */
export type FieldDraft = {
  readonly name: string;
  readonly type: string;
  /** By type, so that looking at another type loses nothing. */
  readonly formats: { readonly Date: string; readonly currency: string | undefined };
};

export const newDraft: FieldDraft = {
  name: "",
  type: "string",
  formats: { Date: dateFormats[0] ?? "yyyy-MM-dd", currency: undefined },
};

export const draftOf = ({ field_name, field_type, field_format }: ProfileField): FieldDraft => ({
  name: field_name ?? "",
  type: field_type ?? "",
  formats: {
    Date: (field_type === "Date" && field_format) || newDraft.formats.Date,
    currency: (field_type === "currency" && field_format) || undefined,
  },
});

export const formatOf = ({ type, formats }: FieldDraft): string | undefined =>
  type === "Date" || type === "currency" ? formats[type] : undefined;

export type DraftProblems = { readonly name?: string; readonly format?: string };

export function problemsOf(draft: FieldDraft): DraftProblems {
  return {
    ...(draft.name.trim() === "" && { name: "Give the field a name, such as renewal_date." }),
    ...(draft.type === "currency" && !draft.formats.currency && { format: "Choose the currency of the amounts." }),
  };
}

/** A plain field has no format, and none is sent. */
export function toCreateRequest(workspaceId: string, draft: FieldDraft): CreateProfileFieldRequest {
  const field_format = formatOf(draft);
  return {
    workspace_id: workspaceId,
    field_name: draft.name.trim(),
    field_type: draft.type,
    ...(field_format !== undefined && { field_format }),
    // The form offers the contract's types and formats only, each with its own.
  } as CreateProfileFieldRequest;
}

/** @returns `undefined` when nothing has changed. What is left out stays as it is. */
export function toUpdateRequest(
  workspaceId: string,
  field: ProfileField & { readonly field_id: string },
  draft: FieldDraft,
): UpdateProfileFieldRequest | undefined {
  const name = draft.name.trim();
  const format = formatOf(draft);
  const isOtherType = draft.type !== (field.field_type ?? "");
  const changes = {
    ...(name !== field.field_name && { field_name: name }),
    ...(isOtherType && { field_type: draft.type as ProfileFieldType }),
    ...(format !== undefined &&
      (isOtherType || format !== field.field_format) && {
        field_format: format as NonNullable<UpdateProfileFieldRequest["field_format"]>,
      }),
  };
  if (Object.keys(changes).length === 0) return undefined;
  return { workspace_id: workspaceId, field_id: field.field_id, ...changes };
}

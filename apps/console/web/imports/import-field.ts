import type { ProfileField } from "@nudgescribe/types";

/** A profile field of the workspace, as far as an import needs it. */
export type ImportField = {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
};

/** A field without a name cannot be a column. Every member may be missing: the body was never seen. */
export const toImportFields = (fields: readonly ProfileField[]): readonly ImportField[] =>
  fields.flatMap(({ field_name, field_type, field_format }) =>
    field_name
      ? [{ name: field_name, type: field_type ?? "string", ...(field_format && { format: field_format }) }]
      : [],
  );

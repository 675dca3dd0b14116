import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type Field = {
  readonly field_id: string;
  readonly account_id: string;
  readonly workspace_id: string;
  readonly field_name: string;
  readonly field_type: string;
  readonly field_format: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly created_by: string;
  readonly updated_by: string;
};

export type FieldStore = {
  readonly all: (workspaceId: string) => Promise<Field[]>;
  readonly create: (field: Field & { readonly position: number }) => Promise<void>;
  readonly replace: (field: Field) => Promise<void>;
  readonly remove: (workspaceId: string, fieldIds: readonly string[]) => Promise<void>;
};

const field = sql`select field_id, account_id, workspace_id, field_name, field_type, field_format, created_at, updated_at,
  created_by, updated_by from profile_field`;

export const fieldStore = (database: Database): FieldStore => ({
  all: (workspaceId) => database.all(sql`${field} where workspace_id = ${workspaceId} order by position`),
  create: (row) => insertOne(database, "profile_field", row),
  async replace({ field_id, field_name, field_type, field_format, updated_at, updated_by }) {
    await database.run(
      sql`update profile_field set field_name = ${field_name}, field_type = ${field_type}, field_format = ${field_format},
          updated_at = ${updated_at}, updated_by = ${updated_by} where field_id = ${field_id}`,
    );
  },
  async remove(workspaceId, fieldIds) {
    const { dialect } = database;
    await database.run(
      sql`delete from profile_field where workspace_id = ${workspaceId} and ${dialect.isOneOf("field_id", fieldIds)}`,
    );
    await database.run(
      sql`update customer set profile = ${dialect.withoutMembers("profile", fieldIds)} where workspace_id = ${workspaceId}`,
    );
  },
});

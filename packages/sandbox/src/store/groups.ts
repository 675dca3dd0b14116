import type { CustomerGroup } from "@nudgescribe/types";
import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type GroupStore = {
  readonly all: (workspaceId: string) => Promise<CustomerGroup[]>;
  readonly find: (workspaceId: string, groupId: string) => Promise<CustomerGroup | undefined>;
  /** The group of any workspace of an account. */
  readonly ofAccount: (accountId: string, groupId: string) => Promise<CustomerGroup | undefined>;
  readonly create: (group: CustomerGroup & { readonly position: number }) => Promise<void>;
  readonly rename: (
    groupId: string,
    change: Pick<CustomerGroup, "group_name" | "updated_at" | "updated_by">,
  ) => Promise<void>;
  /** Deletes the group and its customers. */
  readonly remove: (groupId: string) => Promise<void>;
};

const group = sql`select customer_group_id, account_id, workspace_id, group_name, created_at, updated_at, created_by,
  updated_by from customer_group`;

export const groupStore = (database: Database): GroupStore => ({
  all: (workspaceId) => database.all(sql`${group} where workspace_id = ${workspaceId} order by position`),
  find: (workspaceId, groupId) =>
    database.first(sql`${group} where customer_group_id = ${groupId} and workspace_id = ${workspaceId}`),
  ofAccount: (accountId, groupId) =>
    database.first(sql`${group} where customer_group_id = ${groupId} and account_id = ${accountId}`),
  create: (row) => insertOne(database, "customer_group", { ...row, customers: 0 }),
  async rename(groupId, { group_name, updated_at, updated_by }) {
    await database.run(
      sql`update customer_group set group_name = ${group_name}, updated_at = ${updated_at}, updated_by = ${updated_by}
          where customer_group_id = ${groupId}`,
    );
  },
  async remove(groupId) {
    await database.run(sql`delete from customer where customer_group_id = ${groupId}`);
    await database.run(sql`delete from customer_group where customer_group_id = ${groupId}`);
  },
});

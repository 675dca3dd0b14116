import { type Database, sql } from "./database.ts";

/** A customer as it is stored. */
export type StoredCustomer = {
  readonly customer_id: string;
  readonly customer_group_id: string;
  readonly workspace_id: string;
  /** Place in the group, from 1 and without gaps, so that a page is found without counting to it. */
  readonly position: number;
  readonly identifier: string | null;
  /** JSON text: values by the id of their profile field. */
  readonly profile: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly created_by: string;
  readonly updated_by: string;
};

export type CustomerStore = {
  /** How many a group has; a group that does not exist has none. */
  readonly count: (groupId: string) => Promise<number>;
  /** The same; nobody else adds to the group before the end of the transaction. Undefined when there is no such group. */
  readonly lock: (groupId: string) => Promise<number | undefined>;
  /** Those at the places `first` to `last`, both included. */
  readonly between: (groupId: string, first: number, last: number) => Promise<StoredCustomer[]>;
  readonly withIdentifiers: (groupId: string, identifiers: readonly string[]) => Promise<StoredCustomer[]>;
  /** Stores new customers and changed ones, and the size that the group then has. */
  readonly put: (groupId: string, customers: readonly StoredCustomer[], size: number) => Promise<void>;
  /** @returns how many of the ids were there */
  readonly remove: (groupId: string, customerIds: readonly string[]) => Promise<number>;
  /** Forgets what customers were matched by, where the field for it is gone. */
  readonly forgetIdentifiers: (workspaceId: string) => Promise<void>;
};

const columns = [
  "customer_id",
  "customer_group_id",
  "workspace_id",
  "position",
  "identifier",
  "profile",
  "created_at",
  "updated_at",
  "created_by",
  "updated_by",
] as const;
const customer = sql`select customer_id, customer_group_id, workspace_id, position, identifier, profile, created_at,
  updated_at, created_by, updated_by from customer`;

const size = (groupId: string) => sql`select customers from customer_group where customer_group_id = ${groupId}`;

export const customerStore = (database: Database): CustomerStore => ({
  async count(groupId) {
    return (await database.first<{ customers: number }>(size(groupId)))?.customers ?? 0;
  },
  async lock(groupId) {
    const row = await database.first<{ customers: number }>(sql`${size(groupId)}${database.dialect.locked}`);
    return row?.customers;
  },
  between: (groupId, first, last) =>
    database.all(
      sql`${customer} where customer_group_id = ${groupId} and position between ${first} and ${last} order by position`,
    ),
  withIdentifiers: (groupId, identifiers) =>
    database.all(
      sql`${customer} where customer_group_id = ${groupId} and ${database.dialect.isOneOf("identifier", identifiers)}`,
    ),
  async put(groupId, customers, size) {
    const rows = customers.map((one) => columns.map((column) => one[column]));
    await database.insert({ table: "customer", columns, rows, replacing: "customer_id" });
    await database.run(sql`update customer_group set customers = ${size} where customer_group_id = ${groupId}`);
  },
  async remove(groupId, customerIds) {
    const removed = await database.run(
      sql`delete from customer where customer_group_id = ${groupId} and ${database.dialect.isOneOf("customer_id", customerIds)}`,
    );
    if (removed === 0) return 0;
    await database.run(
      sql`update customer set position = numbered.place from
            (select customer_id as id, row_number() over (order by position) as place
             from customer where customer_group_id = ${groupId}) as numbered
          where customer_id = numbered.id and position <> numbered.place`,
    );
    await database.run(
      sql`update customer_group set customers = customers - ${removed} where customer_group_id = ${groupId}`,
    );
    return removed;
  },
  async forgetIdentifiers(workspaceId) {
    await database.run(sql`update customer set identifier = null where workspace_id = ${workspaceId}`);
  },
});

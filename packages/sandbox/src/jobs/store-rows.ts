import type { Moment } from "../handlers/handler.ts";
import type { StoredCustomer } from "../store/customers.ts";
import type { CheckedRow } from "../uploads/check-upload.ts";

export type Target = { readonly workspace_id: string; readonly customer_group_id: string; readonly user_id: string };

/**
 * Stores checked rows: one whose identifier the group knows changes that customer, any other is a new one. A group that
 * was deleted since the upload takes none.
 */
export async function storeRows(
  { store, time, newIds }: Moment,
  { workspace_id, customer_group_id, user_id }: Target,
  rows: readonly CheckedRow[],
): Promise<{ readonly created: number; readonly updated: number }> {
  const size = await store.customers.lock(customer_group_id);
  if (size === undefined) return { created: 0, updated: 0 };
  const identifiers = rows.flatMap(({ identifier }) => (identifier === null ? [] : [identifier]));
  const existing = identifiers.length > 0 ? await store.customers.withIdentifiers(customer_group_id, identifiers) : [];
  const byIdentifier = new Map(existing.map((customer) => [customer.identifier, customer]));

  const changed = new Map<string, StoredCustomer>();
  const fresh: { identifier: string | null; profile: string }[] = [];
  const freshByIdentifier = new Map<string, { identifier: string | null; profile: string }>();
  for (const { identifier, profile } of rows) {
    const known = identifier === null ? undefined : byIdentifier.get(identifier);
    if (known) {
      const before = changed.get(known.customer_id) ?? known;
      const merged = merge(before.profile, profile);
      changed.set(known.customer_id, { ...before, profile: merged, updated_at: time, updated_by: user_id });
      continue;
    }
    const earlier = identifier === null ? undefined : freshByIdentifier.get(identifier);
    if (earlier) {
      earlier.profile = merge(earlier.profile, profile);
      continue;
    }
    const one = { identifier, profile };
    fresh.push(one);
    if (identifier !== null) freshByIdentifier.set(identifier, one);
  }

  const ids = await newIds("cus", fresh.length);
  const audit = { created_at: time, updated_at: time, created_by: user_id, updated_by: user_id };
  const created = fresh.map(
    ({ identifier, profile }, index): StoredCustomer => ({
      customer_id: ids[index]?.id ?? "",
      customer_group_id,
      workspace_id,
      position: size + index + 1,
      identifier,
      profile,
      ...audit,
    }),
  );
  await store.customers.put(customer_group_id, [...changed.values(), ...created], size + created.length);
  return { created: created.length, updated: rows.length - created.length };
}

// rule: upload-updates-keep-other-values
const merge = (before: string, after: string): string =>
  JSON.stringify({ ...JSON.parse(before), ...JSON.parse(after) });

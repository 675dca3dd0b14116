import type { Moment } from "../handlers/handler.ts";
import type { StoredCustomer } from "../store/customers.ts";

/** The profile field whose values are the segments of a group. */
const segmentField = "segment";

/** What everybody is in, where a workspace has no such field or a customer no value. */
const everyone = "All customers";

/** Customers that are read at a time. */
const batchSize = 5_000;

export type SegmentOf = (customer: StoredCustomer) => string;

/** Tells the segment of a customer of one workspace. */
export async function segmentReader({ store }: Pick<Moment, "store">, workspaceId: string): Promise<SegmentOf> {
  // rule: segments-by-field
  const field = (await store.fields.all(workspaceId)).find(({ field_name }) => field_name === segmentField);
  if (!field) return () => everyone;
  return ({ profile }) => {
    const value: unknown = JSON.parse(profile)[field.field_id];
    return value === undefined || value === null || value === "" ? everyone : String(value);
  };
}

/** The segments of a group, each once, in the order in which its customers show them. */
export async function segmentsOf(
  moment: Pick<Moment, "store">,
  workspaceId: string,
  groupId: string,
): Promise<string[]> {
  const { customers } = moment.store;
  const segmentOf = await segmentReader(moment, workspaceId);
  const size = await customers.count(groupId);
  const segments = new Set<string>();
  for (let first = 1; first <= size; first += batchSize) {
    for (const customer of await customers.between(groupId, first, first + batchSize - 1)) {
      segments.add(segmentOf(customer));
    }
  }
  return [...segments];
}

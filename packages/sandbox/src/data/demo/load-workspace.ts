import { identifierOf } from "../../handlers/identifier.ts";
import type { StoredCustomer } from "../../store/customers.ts";
import type { Field } from "../../store/fields.ts";
import type { Store } from "../../store/store.ts";
import { writeDay } from "./days.ts";
import { loadCampaign } from "./load-campaign.ts";
import type { DemoGroup, DemoWorkspace, Values } from "./plan.ts";

/** Customers that are stored at a time; more are no faster and take more memory. */
const batchSize = 500;

/** Fills a workspace that is there. */
export async function loadWorkspace(store: Store, account_id: string, workspace: DemoWorkspace): Promise<void> {
  const { workspace_id, groups, campaigns } = workspace;
  const owner = { account_id, workspace_id };
  const fields = workspace.fields.map((field): Field => ({ field_format: null, ...field, ...owner }));
  for (const field of fields) await store.fields.create({ ...field, position: await store.world.takeNumbers(1) });
  for (const group of groups) {
    const { customers: _customers, ...row } = group;
    await store.groups.create({ ...row, ...owner, position: await store.world.takeNumbers(1) });
    await loadCustomers(store, fields, { ...group, workspace_id });
  }
  for (const campaign of campaigns) await loadCampaign(store, owner, { campaign, groups });
}

async function loadCustomers(
  store: Store,
  fields: readonly Field[],
  { customer_group_id, workspace_id, customers }: DemoGroup & { readonly workspace_id: string },
): Promise<void> {
  const profileOf = profileWriter(fields);
  const identifier = identifierOf(null, fields)?.field_name ?? "";
  const batch: StoredCustomer[] = [];
  let position = 0;
  for (const { values, ...customer } of customers()) {
    position += 1;
    batch.push({
      ...customer,
      customer_group_id,
      workspace_id,
      position,
      identifier: values[identifier] === undefined ? null : String(values[identifier]),
      profile: profileOf(values),
    });
    if (batch.length < batchSize) continue;
    await store.customers.put(customer_group_id, batch, position);
    batch.length = 0;
  }
  await store.customers.put(customer_group_id, batch, position);
}

/** Writes profiles as uploads do: values by the ids of their fields, in the order of the fields. */
function profileWriter(fields: readonly Field[]): (values: Values) => string {
  const members = fields.map(({ field_id, field_name, field_format }) => ({
    field_name,
    start: `${JSON.stringify(field_id)}:`,
    format: field_format ?? "",
  }));
  return (values) => {
    let profile = "";
    for (const { field_name, start, format } of members) {
      const value = values[field_name];
      if (value === undefined) continue;
      const written = typeof value === "object" ? writeDay(value, format) : value;
      profile += `${profile === "" ? "" : ","}${start}${JSON.stringify(written)}`;
    }
    return `{${profile}}`;
  };
}

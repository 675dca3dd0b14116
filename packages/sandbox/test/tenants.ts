import type { OperationId } from "@nudgescribe/types";
import type { Ids } from "./example-requests.ts";
import { account_id, addCampaign, addFields, addGroup, people, signIn, type Used, workspace_id } from "./sandboxes.ts";

/** Somebody's things, one of each kind. */
export type Tenant = { readonly ids: Ids; readonly token: string };

/** A published campaign that was run again, for a group with customers, in the account of the sandbox. */
export async function furnish(used: Used): Promise<Tenant> {
  await addFields(used);
  const customer_group_id = await addGroup(used, "Motor renewals", people(5, ["Loyal drivers", "Price watchers"]));
  const campaign_id = await addCampaign(used, customer_group_id, "December renewals");
  await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
  await used.sandbox.clock.advance("1s");
  await used.nudgescribe.reruns.start({ campaign_id, customer_group_id });
  await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
  await used.sandbox.clock.advance("1s");
  const [field] = await used.nudgescribe.profileFields.list({ workspace_id });
  const [customer] = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
  const { field_id = "" } = field ?? {};
  const { customer_id = "" } = customer ?? {};
  const ids = { account_id, workspace_id, customer_group_id, campaign_id, field_id, customer_id };
  return { ids, token: await used.token() };
}

const other = { apiKey: "other-api-key", email: "kim@other.example", password: "another-password" };

/** Another account with a group, a field, a customer and a campaign of its own. */
export async function neighbour(used: Used): Promise<Tenant> {
  const { platform, clock, fetch } = used.sandbox;
  const account = await platform.createAccount({ account_name: "Other", ...other });
  const { workspace_id } = account;
  const client = used.client(other);
  const { field_id = "" } = await client.profileFields.create({
    workspace_id,
    field_name: "first_name",
    field_type: "string",
  });
  const { customer_group_id = "" } = await client.customerGroups.create({ workspace_id, group_name: "Other people" });
  await client.customers.upload({ workspace_id, customer_group_id, customers: [{ first_name: "Kim" }] });
  const [customer] = await client.customers.readPage({ workspace_id, customer_group_id, page: 1 });
  const { campaign_id } = await platform.createCampaign({ workspace_id, customer_group_id, campaign_name: "Other" });
  await clock.advance("1s");
  const ids = { ...account, customer_group_id, campaign_id, field_id, customer_id: customer?.customer_id ?? "" };
  return { ids, token: await signIn((input, init) => fetch(input, init), other) };
}

/** Everything that reads without leaving a trace shows of one tenant. */
export async function everythingOf(used: Used, { ids, token }: Tenant): Promise<string> {
  const { workspace_id, customer_group_id, campaign_id, account_id } = ids;
  const authorization = `Bearer ${token}`;
  const reads: readonly (readonly [OperationId, object])[] = [
    ["listCustomerGroups", { workspace_id }],
    ["listProfileFields", { workspace_id }],
    ["countCustomerPages", { workspace_id, customer_group_id }],
    ["listCustomers", { workspace_id, customer_group_id, page: 1 }],
    ["listCampaigns", {}],
    ["listCampaignRuns", { campaign_id }],
    ["listRunMessages", { campaign_id, run_number: 1 }],
    ["listRunMessages", { campaign_id }],
    ["fetchMessageFile", { campaign_id, page: 1, format: "csv" }],
    ["fetchMessageFile", { campaign_id, page: 1, format: "csv", run_number: 1 }],
  ];
  const texts = [];
  for (const [id, body] of reads) texts.push((await used.call(id, body, { authorization })).text);
  const accounts = await used.sandbox.platform.accounts();
  return [...texts, JSON.stringify(accounts.filter((one) => one.account_id === account_id))].join("\n");
}

import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe(); // or { apiKey, email, password }; else they come from the environment
const workspace_id = "ws_2f6c1d";

const [group] = await nudgescribe.customerGroups.list({ workspace_id });
console.log(group?.group_name);

const { customer_group_id = "" } = group ?? {};
for await (const customer of nudgescribe.customers.list({ workspace_id, customer_group_id })) {
  console.log(customer.customer_id);
  break; // reads pages as far as you go
}

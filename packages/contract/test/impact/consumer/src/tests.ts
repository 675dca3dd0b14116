import { contract } from "@nudgescribe/contract/node-test";

const api = contract();

export async function choose(): Promise<void> {
  api.on("createCustomerGroup").once(403, { example: "expired" });
  api.on("createCustomerGroup").always(403, { example: "refused" });
  api.on("listCustomerGroups").once(403, { example: "expired" });
  const answers = api.on("createCustomerGroup");
  await answers.once(403, { example: "expired" });
  api.expectViolation("createCustomerGroup", { at: "body.group_name" });
  const [call] = await api.calls("createCustomerGroup");
  call?.request.body.group_name.trim();
}

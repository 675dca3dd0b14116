// nudgescribe.customerGroups.create({ workspace_id, group_name }) in a comment is no call.
import type { Nudgescribe as Real } from "@nudgescribe/client";

class Nudgescribe {
  readonly customerGroups = {
    create: (request: { workspace_id: string; group_name: string }) => request,
  };
  call(operation: string, request: object) {
    return { operation, request };
  }
}

type Group = { group_name: string; workspace_id: string };
type Job = "createCustomerGroup" | "listCustomerGroups";

const own = new Nudgescribe();
const group: Group = { workspace_id: "ws_2f6c1d", group_name: "Lapsed" };

export const text = 'nudgescribe.customerGroups.create({ group_name: "Lapsed" })';
export const job: Job = "createCustomerGroup";
export const created = own.customerGroups.create(group);
export const called = own.call("createCustomerGroup", { group_name: group.group_name });
export const createCustomerGroup = ({ group_name }: Group) => ({ group_name });
createCustomerGroup(group);
export const others = (real: Real) => real.profileFields.list({ workspace_id: group.workspace_id });

import { refuse } from "../refusal.ts";
import type { Context, Handlers } from "./handler.ts";
import { groupOf, workspaceOf } from "./workspaces.ts";

type Operations = "createCustomerGroup" | "listCustomerGroups" | "updateCustomerGroup" | "deleteCustomerGroup";

export const customerGroups: Pick<Handlers, Operations> = {
  async createCustomerGroup(context, { workspace_id, group_name }) {
    await workspaceOf(context, workspace_id);
    const { time, caller } = context;
    const { id, position } = await context.newId("cg");
    // rule: group-names-repeat
    const group = {
      customer_group_id: id,
      account_id: caller.account_id,
      workspace_id,
      group_name: nameOf(group_name),
      created_at: time,
      updated_at: time,
      created_by: caller.user_id,
      updated_by: caller.user_id,
    };
    await context.store.groups.create({ ...group, position });
    return group;
  },

  async listCustomerGroups(context, { workspace_id }) {
    await workspaceOf(context, workspace_id);
    // rule: groups-in-one-answer
    return context.store.groups.all(workspace_id);
  },

  async updateCustomerGroup(context, request) {
    const group = await groupOf(context, request);
    const change = { group_name: nameOf(request.group_name), ...changed(context) };
    // rule: group-update-keeps-customers
    await context.store.groups.rename(group.customer_group_id, change);
    return { ...group, ...change };
  },

  async deleteCustomerGroup(context, request) {
    const group = await groupOf(context, request);
    // rule: group-delete-takes-customers
    await context.store.groups.remove(group.customer_group_id);
    return { message: "Customer group deleted." };
  },
};

const changed = ({ time, caller }: Context) => ({ updated_at: time, updated_by: caller.user_id });

const nameOf = (name: string): string =>
  name.trim() === "" ? refuse(400, "name-empty", "group_name must not be empty.") : name;

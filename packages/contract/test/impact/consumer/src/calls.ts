import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const workspace_id = "ws_2f6c1d";
const group_name = "Lapsed";

export async function everyWayToCall(optional?: Nudgescribe): Promise<void> {
  await nudgescribe.customerGroups.create({ workspace_id, group_name });
  const groups = nudgescribe.customerGroups;
  await groups.create({ workspace_id, group_name });
  const { create: make } = nudgescribe.customerGroups;
  await make({ workspace_id, group_name });
  const alias = groups.create;
  await alias({ workspace_id, group_name });
  await optional?.customerGroups.create({ workspace_id, group_name });
  await optional?.customerGroups?.create?.({ workspace_id, group_name });
  await nudgescribe["customerGroups"]["create"]({ workspace_id, group_name });
  await nudgescribe.call("createCustomerGroup", { workspace_id, group_name });
  const operation = "createCustomerGroup";
  await nudgescribe.call(operation, { workspace_id, group_name });
  await nudgescribe.customerGroups.create({ workspace_id, group_name }).safe();
}

/** A wrapped client. */
export class Groups {
  readonly #client: Nudgescribe;
  readonly client = new Nudgescribe();

  constructor(client: Nudgescribe) {
    this.#client = client;
  }

  async add(name: string): Promise<string | undefined> {
    const { customer_group_id } = await this.#client.customerGroups.create({ workspace_id, group_name: name });
    return (
      customer_group_id ?? (await this.client.customerGroups.create({ workspace_id, group_name: name })).account_id
    );
  }
}

export const wrapped = { api: { client: nudgescribe } };
export const save = (group_name: string) => wrapped.api.client.customerGroups.create({ workspace_id, group_name });

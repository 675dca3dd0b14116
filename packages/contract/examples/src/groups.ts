import { Nudgescribe, UnauthorisedError } from "@nudgescribe/client";

export type Settings = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
};

/** The groups page of an application. */
export type Groups = {
  readonly names: () => Promise<string[]>;
  /** The group's id, or `refused` when this user may not. */
  readonly create: (name: string) => Promise<string>;
  readonly rename: (id: string, name: string) => Promise<void>;
  /** How many customers were stored. */
  readonly addCustomers: (id: string, customers: readonly Record<string, string>[]) => Promise<number>;
};

export function groupsOf(workspace_id: string, settings: Settings): Groups {
  const nudgescribe = new Nudgescribe(settings);
  return {
    names: async () => (await nudgescribe.customerGroups.list({ workspace_id })).map(({ group_name }) => group_name),
    async create(group_name) {
      try {
        const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name });
        return customer_group_id;
      } catch (error) {
        if (error instanceof UnauthorisedError) return "refused";
        throw error;
      }
    },
    async rename(customer_group_id, group_name) {
      await nudgescribe.customerGroups.update({ workspace_id, customer_group_id, group_name });
    },
    async addCustomers(customer_group_id, customers) {
      const result = await nudgescribe.customers.upload({
        workspace_id,
        customer_group_id,
        customers: customers.map((one) => ({ ...one })),
      });
      return (result.created ?? 0) + (result.updated ?? 0);
    },
  };
}

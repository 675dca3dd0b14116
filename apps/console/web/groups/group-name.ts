import type { CustomerGroup } from "@nudgescribe/types";

type Named = Partial<Pick<CustomerGroup, "group_name" | "customer_group_id">>;

/** What a group is called on the screen; an API that leaves out the name leaves the id. */
export const groupName = ({ group_name, customer_group_id }: Named): string =>
  group_name || customer_group_id || "Unnamed group";

/** Spaces and case make no two names for a person. */
export const isSameName = (first: string | null | undefined, second: string): boolean =>
  (first ?? "").trim().toLowerCase() === second.trim().toLowerCase();

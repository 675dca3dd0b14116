import { Nudgescribe } from "@nudgescribe/client";

// Nobody knows what these are.
const loose = JSON.parse("{}");

export const client = new Nudgescribe();
export const guess = () => loose.customerGroups.create({ workspace_id: "ws_2f6c1d", group_name: "Lapsed" });
export const guessByName = () => loose.call("createCustomerGroup", { group_name: "Lapsed" });
export const guessedName = () => loose.group_name;

import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();

export const create = () => nudgescribe.customerGroups.create({ workspace_id: "ws_2f6c1d", group_name: "Lapsed" });

/** @param {import("@nudgescribe/client").CustomerGroup} group */
export const nameOf = (group) => group.group_name;

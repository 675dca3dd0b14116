import type { CreateCustomerGroupRequest } from "@nudgescribe/client";
import * as api from "@nudgescribe/client/functions";
import { createClient, createCustomerGroup as makeGroup } from "@nudgescribe/client/functions";

const client = createClient({});
const purpose = "renewal";

export const byImport = () => makeGroup(client, { workspace_id: "ws_2f6c1d", group_name: "Lapsed" });
export const byNamespace = () => api.createCustomerGroup(client, { workspace_id: "ws_2f6c1d", group_name: "Lapsed" });

// A member that is there already is no break.
const ready = { workspace_id: "ws_2f6c1d", group_name: "Lapsed", purpose };
export const prepared = () => makeGroup(client, ready);

export const typed: CreateCustomerGroupRequest = { workspace_id: "ws_2f6c1d", group_name: "Lapsed" };
export const fromElsewhere = () => makeGroup(client, typed);
export const withMore = () => makeGroup(client, { ...typed, group_name: "Win-back" });

export function send(request: CreateCustomerGroupRequest) {
  return makeGroup(client, request);
}
send({ workspace_id: "ws_2f6c1d", group_name: "Lapsed" });

export const parsed = () => makeGroup(client, JSON.parse("{}"));

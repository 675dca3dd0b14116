import { type OperationCalls as Calls, Nudgescribe } from "@nudgescribe/client";
import type { OperationCalls, OperationId } from "@nudgescribe/types";

const nudgescribe = new Nudgescribe();

export function send<Id extends OperationId>(id: Id, request: Calls[Id]["request"]) {
  return nudgescribe.call(id, request);
}
send("createCustomerGroup", { workspace_id: "ws_2f6c1d", group_name: "Lapsed" });

export type Request = OperationCalls["createCustomerGroup"]["request"];

export const only: OperationId = "createCustomerGroup";
export const isCreate = (id: OperationId): boolean => id === "createCustomerGroup";
export function titleOf(id: OperationId): string {
  switch (id) {
    case "createCustomerGroup":
      return "Create";
    default:
      return id;
  }
}
export const titles: Partial<Record<OperationId, string>> = { createCustomerGroup: "Create" };

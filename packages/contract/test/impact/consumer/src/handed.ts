import type { CreateCustomerGroupRequest, CustomerGroup } from "@nudgescribe/client";

type Shown = { readonly group_name: string; readonly note?: string };
type Draft = { readonly workspace_id: string; readonly group_name: string };

const show = (group: Shown): string => group.group_name;
const send = (request: CreateCustomerGroupRequest): string => request.workspace_id;

// What is ours goes to types that need it, and what is not goes where it is needed.
export const one = (group: CustomerGroup) => show(group);
export const same = (group: CustomerGroup): Shown => group;
export const listed = (groups: CustomerGroup[]): { readonly shown: readonly Shown[] } => ({ shown: groups });
export const sent = (draft: Draft) => send(draft);
export const request = (draft: Draft): CreateCustomerGroupRequest => draft;

// Nothing of this needs the member of a type of ours.
export const noted = (group: CustomerGroup, note: (about: { readonly account_id: string }) => void) => note(group);
export const own = (draft: Draft) => show(draft);
export const complete = (draft: Draft & { readonly purpose: string }) => send(draft);
export const either = (draft: Draft, send: (one: CreateCustomerGroupRequest | Draft) => void) => send(draft);

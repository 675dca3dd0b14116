export type { OperationCalls, OperationId, OperationRow } from "@nudgescribe/types";
export type * from "@nudgescribe/types/schemas";
export type { Call, CallOptions } from "./call.ts";
export * from "./errors/index.ts";
export type * from "./generated/resources.ts";
export { Nudgescribe } from "./nudgescribe.ts";
export type { NudgescribeOptions } from "./options.ts";

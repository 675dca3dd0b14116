import type { ExampleNames, OperationId } from "@nudgescribe/types";

/** The statuses that the contract tells of an operation, such as `200 | 400 | 401 | 403 | 500`. */
export type StatusOf<Id extends OperationId> = Extract<keyof ExampleNames[Id], number>;

/** Names of the contract's examples of one answer. */
export type ExampleName<Id extends OperationId, Status extends StatusOf<Id>> = ExampleNames[Id][Status] & string;

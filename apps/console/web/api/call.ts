import type { OperationCalls, OperationId } from "@nudgescribe/types";
import { ask } from "./ask.ts";

/** Operations that the page may call; signing in is the server's. */
export type CallableId = Exclude<OperationId, "authenticate" | "reauthenticate">;

export type RequestOf<Id extends CallableId> = OperationCalls[Id]["request"];
export type ResponseOf<Id extends CallableId> = OperationCalls[Id]["response"];

/**
 * Calls one operation of the Client API through the console's server, which has the credentials.
 *
 * @throws ProblemError
 */
export const call = <Id extends CallableId>(
  operation: Id,
  request: RequestOf<Id>,
  signal?: AbortSignal,
): Promise<ResponseOf<Id>> => ask<ResponseOf<Id>>("POST", `/api/operations/${operation}`, { body: request, signal });

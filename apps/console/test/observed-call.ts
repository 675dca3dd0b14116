import { type Fetch, Nudgescribe } from "@nudgescribe/client";
import type { RunningSandbox } from "@nudgescribe/sandbox";
import type { OperationCalls, OperationId } from "@nudgescribe/types";
import type { ApiCall } from "../server/answers.ts";
import { createCallLog } from "../server/calls.ts";
import { contract } from "./contract-document.ts";

/** A request of the contract's examples. */
export type ExampleRequest = {
  readonly title: string;
  readonly operation: OperationId;
  readonly request: object | undefined;
};

/** Every named example of a request, and the one operation that has no body. */
export const exampleRequests: readonly ExampleRequest[] = contract.operations.flatMap(({ operation, requests }) =>
  requests.map(({ name, value }) => ({ title: `${operation} ${name}`, operation, request: value })),
);

/** Makes a call as the console makes it, and gives what the panel is told of it. The call itself may be refused. */
export async function observeCall(
  { url, credentials }: Pick<RunningSandbox, "url" | "credentials">,
  { operation, request }: Omit<ExampleRequest, "title">,
): Promise<ApiCall> {
  const log = createCallLog();
  const client = new Nudgescribe({ baseUrl: url, ...credentials, observe: log.observe, retries: 0 });
  await log
    .during("/w/ws_2f6c1d", () => client.call(operation, request as OperationCalls[typeof operation]["request"]))
    .catch(() => {});
  const calls: ApiCall[] = [];
  log.listen({ call: (call) => calls.push(call), note: () => {}, end: () => {} })();
  const found = calls.findLast((call) => call.operation === operation);
  if (!found) throw new Error(`${operation} was not called`);
  return found;
}

/** A client of the sandbox that tells nobody what it does. */
export const clientOf = (
  { url, credentials }: Pick<RunningSandbox, "url" | "credentials">,
  fetch?: Fetch,
): Nudgescribe => new Nudgescribe({ baseUrl: url, ...credentials, retries: 0, ...(fetch && { fetch }) });

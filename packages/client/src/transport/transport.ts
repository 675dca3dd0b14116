import type { OperationRow } from "@nudgescribe/types";

/** What a layer knows of the call whose request it sees. */
export type Attempt = {
  readonly row: OperationRow;
  /** The request's body as text, since a request that was sent cannot be read again. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
};

/** Sends a request and gives the answer, whatever its status. */
export type Send = (request: Request, attempt: Attempt) => Promise<Response>;

/** One concern of sending, such as authorizing, wrapped around the rest. */
export type Layer = (next: Send) => Send;

/**
 * Stacks layers, outermost first, over the platform's `fetch`. They sit below openapi-fetch, as the `fetch` handed to
 * it, because its middleware cannot send a request twice.
 */
export function createTransport(fetch: (request: Request) => Promise<Response>, layers: readonly Layer[]): Send {
  return layers.reduceRight<Send>(
    (next, layer) => layer(next),
    (request) => fetch(request),
  );
}

/** The same request anew, for sending once more. */
export function renewRequest(request: Request, { body }: Attempt): Request {
  return new Request(request, body === undefined ? {} : { body });
}

import type { ServerResponse } from "node:http";
import type { OperationRow } from "@nudgescribe/types";
import type { Outgoing } from "../http/outgoing.ts";
import type { OpenEntry } from "../journal.ts";

/** What a fault does to the work itself; the handler does not know of it. */
export type Orders = {
  /** Jobs that the call queues are never done, or done twice. */
  readonly jobs?: "lost" | "twice";
  /** Links that the call hands out have expired already. */
  readonly links?: "expired";
};

/** One call on its way through the faults. */
export type Exchange = {
  readonly row: OperationRow;
  /** Aborts when the caller has gone. Asking for it costs the request an object of its own. */
  readonly signal: () => AbortSignal;
  /** The other half of the socket; undefined where the caller is in the same process and there is no socket. */
  readonly outgoing: ServerResponse | undefined;
  readonly entry: Pick<OpenEntry, "fault">;
  /** What the sandbox says without a fault. Asking twice does the work twice. */
  readonly answer: (orders: Orders) => Promise<Outgoing>;
};

/**
 * Where faults stand: in front of the sandbox. What they let through untouched is no `Response` yet. Without a socket
 * it rejects where the platform's `fetch` would.
 */
export type Gate = (exchange: Exchange) => Promise<Outgoing | Response>;

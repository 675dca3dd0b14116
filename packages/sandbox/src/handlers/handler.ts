import type { OperationCalls, OperationId } from "@nudgescribe/types";
import type { Orders } from "../faults/exchange.ts";
import type { SandboxSettings } from "../settings.ts";
import type { Store } from "../store/store.ts";

/** Who calls, as the token says. */
export type Caller = {
  readonly user_id: string;
  readonly account_id: string;
  readonly role_code: string;
};

/** The sandbox at the moment of one call. */
export type Moment = {
  readonly store: Store;
  readonly settings: SandboxSettings;
  readonly seed: string;
  /** Sandbox time in ms; it stands still during a call. */
  readonly now: number;
  /** The same as the API writes it. */
  readonly time: string;
  /** What a fault does to the work of this call. */
  readonly orders?: Orders;
  /** Makes one id, such as `cg_81c0e2f4`, and tells its running number. */
  readonly newId: (prefix: string) => Promise<{ readonly id: string; readonly position: number }>;
  /** Makes many at once. */
  readonly newIds: (prefix: string, count: number) => Promise<{ readonly id: string; readonly position: number }[]>;
};

export type Context = Moment & {
  readonly caller: Caller;
  /** What came beside the body: the API key, or the claims of the refresh token. */
  readonly credential: { readonly apiKey?: string; readonly sessionId?: string; readonly tokenId?: string };
  /** Where the caller reaches this sandbox, for links: `http://127.0.0.1:4020`. */
  readonly origin: () => string;
};

export type Handler<Id extends OperationId> = (
  context: Context,
  request: OperationCalls[Id]["request"],
) => Promise<OperationCalls[Id]["response"]>;

/** One function for each operation; one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

import type { OperationId } from "@nudgescribe/types";
import type { Chosen } from "./chosen.ts";
import type { Outcome } from "./outcome.ts";
import type { FaultOrder } from "./protocol.ts";

/** A request on its way to a world. Nothing of the kit itself is left in it. */
export type Asked = {
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** With the query; its path is that of the API. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  readonly body: unknown;
  /** Aborts when the caller has gone. */
  readonly signal: AbortSignal;
};

/** What answers the calls of one scope. */
export type Answering = {
  /** @throws NoAnswer when there is to be none */
  readonly answer: (asked: Asked, chosen: Chosen) => Promise<Outcome>;
  /** @throws TypeError, RangeError that say what is wrong with the fault */
  readonly addFault: (order: FaultOrder) => Promise<void>;
  readonly clearFaults: () => void;
  readonly close: () => Promise<void>;
};

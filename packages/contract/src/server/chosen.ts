import type { OperationId } from "@nudgescribe/types";
import type { AnswerOrder } from "./protocol.ts";

/** The answers that a test chose: each `once` in turn, then the latest `always`, then the world's own. */
export type Chosen = {
  readonly add: (order: AnswerOrder) => void;
  readonly next: (operation: OperationId) => AnswerOrder | undefined;
  /** Takes the answer off, when it was for one call. */
  readonly took: (order: AnswerOrder) => void;
  readonly unused: () => readonly AnswerOrder[];
  readonly clear: () => void;
};

export function createChosen(): Chosen {
  let once: readonly AnswerOrder[] = [];
  const always = new Map<OperationId, AnswerOrder>();
  return {
    add(order) {
      if (order.times === "once") once = [...once, order];
      else always.set(order.operation, order);
    },
    next: (operation) => once.find((order) => order.operation === operation) ?? always.get(operation),
    took(order) {
      once = once.filter((one) => one !== order);
    },
    unused: () => once,
    clear() {
      once = [];
      always.clear();
    },
  };
}

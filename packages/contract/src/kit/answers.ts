import type { FaultEffect } from "@nudgescribe/sandbox";
import type { OperationId } from "@nudgescribe/types";
import type { ExampleName, StatusOf } from "./example-names.ts";

/** Which answer is given: a named example of the contract, or one written by hand. */
export type AnswerChoice<Id extends OperationId, Status extends StatusOf<Id>> = {
  /** @default the first one, unless there is a body */
  readonly example?: ExampleName<Id, Status>;
  /** Checked against the contract before it is served. */
  readonly body?: unknown;
  /** Besides the content type, or instead of it. */
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * What an operation answers in this test. Awaiting is only needed to see a refusal at once: the next call waits until
 * the answer is chosen, and a refusal that nobody awaits fails the test at its end.
 */
export type Answers<Id extends OperationId> = {
  /**
   * For one call; several are taken one after the other. One that no call takes fails the test.
   *
   * @throws RangeError for a body that breaks the contract
   */
  readonly once: <Status extends StatusOf<Id>>(status: Status, choice?: AnswerChoice<Id, Status>) => Promise<void>;
  /**
   * For all calls that no `once` is left for.
   *
   * @throws RangeError for a body that breaks the contract
   */
  readonly always: <Status extends StatusOf<Id>>(status: Status, choice?: AnswerChoice<Id, Status>) => Promise<void>;
  /**
   * Lets something go wrong, as the sandbox does: `{ kind: "rate-limit", retryAfter: 2 }`. Faults stand in front of
   * answers.
   *
   * @throws TypeError, RangeError that say what is wrong with it
   */
  readonly fault: (fault: FaultEffect, options?: { readonly times?: number }) => Promise<void>;
};

/** Tells the server, in the order of the calls. */
export type Tell = (path: "answers" | "faults", body: unknown) => Promise<void>;

export function createAnswers<Id extends OperationId>(operation: Id, tell: Tell): Answers<Id> {
  return {
    once: (status, choice = {}) => tell("answers", { operation, times: "once", status, ...choice }),
    always: (status, choice = {}) => tell("answers", { operation, times: "always", status, ...choice }),
    fault: (fault, { times } = {}) =>
      tell("faults", { operation, fault, ...(times !== undefined && { count: times }) }),
  };
}

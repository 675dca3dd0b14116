import type { Exchange } from "../exchange.ts";
import type { AnswerOrder } from "../server/protocol.ts";
import { type Expectation, expectationText } from "./expected.ts";
import { exchangeText } from "./violation-text.ts";

/** Fails the test: what it did against the contract, and what it announced and did not do. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** The exchanges with violations that were not expected. */
  declare readonly violating: readonly Exchange[];
  constructor(message: string, violating: readonly Exchange[], options?: ErrorOptions) {
    super(message, options);
    // Runners print what is enumerable below the text, which says it already.
    Object.defineProperty(this, "violating", { value: violating, enumerable: false });
  }
}

export type Failings = {
  /** Name of the test that has ended. */
  readonly test: string | undefined;
  readonly violating: readonly Exchange[];
  readonly unused: readonly AnswerOrder[];
  readonly unmet: readonly Expectation[];
  readonly refused: readonly Error[];
};

/** Undefined when there is nothing to say. */
export function failureOf({ test, violating, unused, unmet, refused }: Failings): ContractError | undefined {
  const said = [
    ...violating.map((one) => exchangeText(one, test)),
    ...unused.map(
      ({ operation, status, example }) =>
        `The answer ${[status, example].filter(Boolean).join(" ")} chosen for "${operation}" was never asked for: make the call, or leave out once(${status}).`,
    ),
    ...unmet.map((one) => `The violation of ${expectationText(one)} did not happen: leave out expectViolation.`),
    ...refused.map(({ message }) => message),
  ];
  if (said.length === 0) return undefined;
  const failure = new ContractError(said.join("\n\n"), violating);
  // The stack is that of a hook: it would show our lines, where the text names the consumer's.
  failure.stack = `${failure.name}: ${failure.message}`;
  return failure;
}

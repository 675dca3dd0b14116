import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** A successful answer whose body does not parse as its operation promises. */
export class ParseError extends NudgescribeError {
  static override readonly kind: string = "ParseError";
  declare readonly name: "ParseError";
  declare readonly status: undefined;
  readonly #text: string;

  constructor(operation: OperationId, problem: string, text: string) {
    super(operation, problem);
    this.#text = text;
  }

  /** The body as it came. It may hold secrets, so it is not shown when the error is printed. */
  get text(): string {
    return this.#text;
  }
}

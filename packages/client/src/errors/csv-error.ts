import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** A CSV file that cannot be read further. The message names the line and never a value, because values are personal data. */
export class CsvError extends NudgescribeError {
  static override readonly kind: string = "CsvError";
  declare readonly name: "CsvError";
  declare readonly status: undefined;
  /** Line of the file; the first is 1. */
  readonly line: number;

  constructor(operation: OperationId, line: number, problem: string) {
    super(operation, `line ${line}: ${problem}`);
    this.line = line;
  }
}

import type { Violation } from "../violation.ts";
import type { Contract } from "./contract.ts";
import { placeOf } from "./place.ts";

/** A violation before it is known whose it is. */
export type Finding = Omit<Violation, "blame" | "operation">;

export type Facts = Omit<Finding, "spec" | "hint"> & {
  /** Pointer of the rule into the document. */
  readonly pointer?: string | undefined;
  readonly hint?: string | undefined;
};

export const finding = (contract: Contract, { pointer, hint, side, at, rule, got, wanted }: Facts): Finding => ({
  side,
  at,
  rule,
  got,
  wanted,
  spec: pointer === undefined ? undefined : placeOf(contract, pointer),
  hint,
});

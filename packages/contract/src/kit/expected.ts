import type { OperationId } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import type { Violation } from "../violation.ts";

/** Which violation is meant; what is left out may be anything. */
export type ViolationMatch = {
  /** Such as `body.customers.0.renewal_date`; `*` is any item. */
  readonly at?: string;
  /** Such as `format`. */
  readonly rule?: string;
};

export type Expectation = { readonly operation: OperationId; readonly match: ViolationMatch; met: boolean };

/** Marks what was expected, and keeps what was not. */
export function takeExpected(exchanges: readonly Exchange[], expectations: readonly Expectation[]): Exchange[] {
  return exchanges.flatMap((exchange) => {
    const violations = exchange.violations.filter((violation) => {
      const meant = expectations.filter((one) => isMeant(one, violation));
      for (const one of meant) one.met = true;
      return meant.length === 0;
    });
    return violations.length === 0 ? [] : [{ ...exchange, violations }];
  });
}

function isMeant({ operation, match: { at, rule } }: Expectation, violation: Violation): boolean {
  if (violation.operation !== operation || (rule !== undefined && violation.rule !== rule)) return false;
  if (at === undefined) return true;
  const steps = violation.at.split(".");
  const wanted = at.split(".");
  return steps.length === wanted.length && wanted.every((step, index) => step === "*" || step === steps[index]);
}

export const expectationText = ({ operation, match: { at, rule } }: Expectation): string =>
  [`"${operation}"`, at && `at ${at}`, rule && `of the rule ${rule}`].filter(Boolean).join(" ");

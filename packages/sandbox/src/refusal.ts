/**
 * The sandbox says no, in the vendor's terms: 400 for what makes no sense now, 401 for missing fields, 403 for a
 * credential that does not do.
 */
export class Refusal extends Error {
  readonly status: 400 | 401 | 403 | 404;
  /** The row of BEHAVIOURS.md that it follows; sent as the header `x-sandbox-rule`. */
  readonly rule: string;

  constructor(status: Refusal["status"], rule: string, message: string) {
    super(message);
    this.status = status;
    this.rule = rule;
  }
}

/** For the middle of an expression: `find(…) ?? refuse(…)`. */
export function refuse(status: Refusal["status"], rule: string, message: string): never {
  throw new Refusal(status, rule, message);
}

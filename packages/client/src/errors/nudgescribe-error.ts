import type { OperationId } from "@nudgescribe/types";

/** Base of every error that the client throws. */
export class NudgescribeError extends Error {
  /** Stable name of the class, by which `instanceof` knows it in another copy of this package too. */
  static readonly kind: string = "NudgescribeError";
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isInstance;

  /** The operation that failed. */
  readonly operation: OperationId;
  /** Status of the answer; `undefined` for every error that is not an {@link ApiError}. */
  declare readonly status: number | undefined;

  constructor(operation: OperationId, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.name = new.target.kind;
    this.operation = operation;
  }
}

/** Two copies of the package have two classes of the same kind; a subclass of a user has no kind of its own. */
function isInstance(this: object, value: unknown): boolean {
  const kind = ownKind(this);
  for (let type = value instanceof Object ? value.constructor : null; type; type = Object.getPrototypeOf(type)) {
    if (type === this || (kind && ownKind(type) === kind)) return true;
  }
  return false;
}

const ownKind = (type: object): unknown => Object.getOwnPropertyDescriptor(type, "kind")?.value;

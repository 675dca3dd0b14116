import type { EvidenceLevel } from "./operation-row.ts";

/** In which way a body, or an answer, differs from the contract. */
export type FindingKind =
  /** A member that the contract does not name. */
  | "unknown-member"
  /** A required member is not there. */
  | "missing-member"
  /** `null` where the contract declares none. */
  | "null"
  /** A value of another type. */
  | "type"
  /** A value outside a known list. */
  | "unknown-value"
  /** A value that breaks a limit, such as a smallest number. */
  | "limit"
  /** A body that fits none of several forms, or more than one. */
  | "alternatives"
  /** A body of another kind than declared: text where JSON is, no body, or one too many. */
  | "media"
  /** A status that the operation does not declare by number. */
  | "undeclared-status";

/**
 * One difference between a body and the contract. It holds no value of the body, so it may be logged; the exceptions
 * are names of unknown members and unknown values of a known list, and both only when they look like plain words.
 */
export type Finding = {
  readonly kind: FindingKind;
  /**
   * JSON pointer into the body; `*` stands for any item of an array or any member of a map. Findings that differ only
   * in the item are one.
   */
  readonly pointer: string;
  /** What the contract says, such as `string` or `one of "csv", "json", "url"`. */
  readonly expected: string;
  /** The shape of what came: `null`, `number`, `string(12)`, `array(3)`, `nothing`. */
  readonly seen: string;
  /** How well the contract knows this place: drift on an `inferred` one is no surprise, on a `documented` one it is. */
  readonly evidence: EvidenceLevel;
};

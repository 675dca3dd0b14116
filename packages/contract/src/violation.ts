import type { OperationId } from "@nudgescribe/types";

/** Who broke the contract: the consumer, the server behind the kit, the contract's own example, or nobody can say. */
export type Blame = "client" | "server" | "spec example" | "unknown";

/** One broken rule. Plain JSON, so that it goes over HTTP and into reports as it is. It holds no secret. */
export type Violation = {
  readonly blame: Blame;
  /** Undefined for a path and method that are no operation. */
  readonly operation: OperationId | undefined;
  readonly side: "request" | "response";
  /** Where: `body.customers.0.renewal_date`, `header.x-api-key`, `path`, `status`. */
  readonly at: string;
  /** The name of the rule: `required`, `type`, `enum`, `format`, `additionalProperties`, `json`, `credential`, `operation`, … */
  readonly rule: string;
  /** What was sent there, in a shortened and masked form: `"2026-12-09"`, `number`, `nothing`. */
  readonly got: string;
  /** What the contract wants there. */
  readonly wanted: string;
  /** The rule's place in the contract. */
  readonly spec: { readonly pointer: string; readonly file: string; readonly line: number } | undefined;
  /** Such as `did you mean group_name?` */
  readonly hint: string | undefined;
};

import type { Violation } from "../violation.ts";

/** A rule as a sentence whose subject is the place. */
export function ruleText({ rule, wanted, at }: Pick<Violation, "rule" | "wanted" | "at">): string {
  switch (rule) {
    case "required":
      return `is required: ${wanted}`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not in the contract";
    case "operation":
      return at === "method" ? `is not declared here: ${wanted}` : "is no operation of the contract";
    case "status":
      return `is not declared: ${wanted}`;
    case "transport":
      return `did not arrive: ${wanted} is due`;
    default:
      return `must be ${wanted}`;
  }
}

import type { Contract } from "../contract.ts";
import { isObject } from "../json.ts";
import { nameOf } from "../parts.ts";
import { type Problem, problemAt } from "../problem.ts";

const limits = [
  ...["minLength", "maxLength", "pattern"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minContains", "maxContains"],
  ...["minProperties", "maxProperties"],
];

/** A limit that no page states would refuse data that the vendor takes; knowing a member says nothing of its limits. */
export const noInventedLimits = (contract: Contract): Problem[] =>
  contract.parts.flatMap((part) => {
    const stated = isObject(part.node["x-evidence"]) ? part.node["x-evidence"] : {};
    if (stated["limit"] === "documented") return [];
    return limits
      .filter((limit) => limit in part.node)
      .map((limit) =>
        problemAt(contract, [...part.path, limit], {
          rule: "no-invented-limits",
          what: `${nameOf(part)}: no page states ${limit}`,
          todo: "Remove it; if a page does state it, cite the page here and add `limit: documented` to x-evidence.",
        }),
      );
  });

import type { DeclaredBody } from "./check.ts";
import type { Finding } from "./finding.ts";
import { findingsOf } from "./findings.ts";
import { answerChecks } from "./generated/answer-checks.ts";
import type { OperationId } from "./generated/operations.ts";
import { requestChecks } from "./generated/request-checks.ts";
import { shape } from "./mask.ts";

export type { Finding, FindingKind } from "./finding.ts";
export { maxFindings } from "./findings.ts";

/**
 * How a request body differs from the contract. Members that the contract does not name are allowed.
 *
 * @param body the value that is sent as JSON; undefined when there is none
 * @returns at most {@link maxFindings} differences; empty when the body is as declared
 */
export function checkRequest(id: OperationId, body: unknown): Finding[] {
  return checkBody(requestChecks[id], body);
}

/**
 * How an answer differs from the contract. It reports also what breaks nobody: members that the contract does not
 * name, values outside a known list, statuses that are covered by `default` only.
 *
 * @param body the parsed JSON, or the text as it came when it is not JSON; undefined when the answer had no body
 * @returns at most {@link maxFindings} differences, and one for the status; empty when the answer is as declared
 */
export function checkAnswer(id: OperationId, status: number, body: unknown): Finding[] {
  const answers = answerChecks[id];
  const declared = answers[status];
  if (declared) return checkBody(declared, body);
  const other = answers["default"];
  const undeclared: Finding = {
    kind: "undeclared-status",
    pointer: "",
    expected: `one of ${Object.keys(answers)
      .filter((name) => name !== "default")
      .join(", ")}`,
    seen: String(status),
    evidence: other?.level ?? "unknown",
  };
  // `default` describes an error, so a success that nobody declared has no body to compare with.
  return [undeclared, ...(other && status >= 400 ? checkBody(other, body) : [])];
}

function checkBody({ level, media, json, text }: DeclaredBody, body: unknown): Finding[] {
  if (body === undefined && media.length === 0) return [];
  const check = typeof body === "string" ? text : json;
  if (!check || body === undefined) {
    const expected = media.join(" or ") || "no body";
    return [{ kind: "media", pointer: "", expected, seen: shape(body), evidence: level }];
  }
  return check(body) ? [] : findingsOf(check.errors ?? []);
}

import type { OperationRow } from "@nudgescribe/types";
import { checkAnswer, checkRequest, type Finding } from "@nudgescribe/types/validators";
import { refuse } from "../refusal.ts";

/** Compares a request with the contract, and refuses it as the vendor does: 401 for what is missing, else 400. */
export function checkRequestBody({ id, evidence }: OperationRow, body: unknown): void {
  if (evidence.request === undefined) return;
  if (body === undefined) refuse(401, "fields-missing", "A JSON body is required.");
  const findings = checkRequest(id, body);
  const missing = findings.find(({ kind }) => kind === "missing-member");
  if (missing) refuse(401, "fields-missing", `${nameOf(missing)} is required.`);
  const [finding] = findings;
  if (finding) refuse(400, "fields-wrong", `${nameOf(finding)} must be ${finding.expected}; it is ${finding.seen}.`);
}

const nameOf = ({ pointer }: Finding): string => pointer.slice(1).replaceAll("/", ".") || "The body";

/** What the sandbox itself got wrong: such an answer never leaves it. */
export class BrokenContract extends Error {}

/** @throws BrokenContract that names the operation and the place */
export function checkAnswerBody({ id }: OperationRow, status: number, body: unknown): void {
  const [finding] = checkAnswer(id, status, body);
  if (!finding) return;
  const { pointer, expected, seen } = finding;
  throw new BrokenContract(
    `The handler of ${id} broke the contract at ${pointer || "/"}: ${expected} expected, ${seen} made.`,
  );
}

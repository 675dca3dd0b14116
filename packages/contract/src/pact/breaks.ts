import { compare, type Result } from "./comparator.ts";
import { type Document, readContract } from "./document.ts";
import { hintFor } from "./hint.ts";
import type { Interaction, Pact } from "./pact.ts";
import { prepareDocument, preparePact } from "./prepare.ts";
import { findRemovedMembers } from "./removed-members.ts";
import { sentenceFor } from "./sentence.ts";
import { withoutNoise } from "./without-noise.ts";

/** A recorded call that another contract would not have answered, or not so. */
export type Break = {
  /** Name of the operation, such as `listCustomerGroups`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Where: `response 200 body.*.group_name`, `request header x-ip`. */
  readonly at: string;
  /** Why, in one sentence. */
  readonly why: string;
  readonly hint: string | undefined;
  /** Names of the tests that would break. */
  readonly tests: readonly string[];
  /** Where the consumer makes the call, such as `src/groups/save.ts:41`. */
  readonly callers: readonly string[];
};

/** A finding of the comparator with the interaction that it is about. */
export type Finding = {
  readonly result: Result;
  readonly interaction: Interaction;
  readonly index: number;
  /** Steps to the place in the interaction: `["response", "body", "0", "group_name"]`. */
  readonly place: readonly string[];
};

/**
 * Which of the recorded calls would break with another contract, and why; empty when the consumer survives it. What the
 * contract adds breaks nothing: members of answers, operations, statuses, optional members of requests.
 *
 * @throws Error when the document is not OpenAPI, or the file is no Pact
 */
export async function findBreaks(pact: Pact, document: object): Promise<Break[]> {
  const next = document as Document;
  const results = await compare(preparePact(pact), prepareDocument(next));
  const findings = [
    ...withoutNoise(results.flatMap((result) => toFinding(pact, result))),
    ...findRemovedMembers(pact, readContract(), next),
  ];
  const breaks = new Map<string, Break>();
  for (const finding of findings) {
    const { at, why } = sentenceFor(finding);
    const { request, comments } = finding.interaction;
    const key = JSON.stringify([comments.operation, at, why]);
    const known = breaks.get(key);
    breaks.set(key, {
      operation: comments.operation,
      method: request.method,
      path: request.path,
      at,
      why,
      hint: known?.hint ?? hintFor(finding, next),
      tests: union(known?.tests, comments.text),
      callers: union(known?.callers, comments.callers),
    });
  }
  return [...breaks.values()];
}

function toFinding(pact: Pact, result: Result): Finding[] {
  const [, number, rest = ""] =
    /^\[root\]\.interactions\[(\d+)\]\.?(.*)$/s.exec(result.mockDetails?.location ?? "") ?? [];
  const interaction = pact.interactions[Number(number)];
  return interaction ? [{ result, interaction, index: Number(number), place: rest.split(".") }] : [];
}

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])].sort();

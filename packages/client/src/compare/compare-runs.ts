import type { CampaignRun, RunMessage } from "@nudgescribe/types";
import { pairTexts } from "./pair-texts.ts";
import { messageText, segmentName } from "./read-message.ts";
import { countRun, type RunCounts } from "./run-counts.ts";

/** A run as the history tells it, and its messages: `reruns.list` and `reruns.listMessages` with its number. */
export type RunInput = { readonly run: CampaignRun; readonly messages: readonly RunMessage[] };

/** One message of each run that speak to the same segment. `segment` is absent where the API tells none. */
export type MessagePair = { readonly segment: string | undefined; readonly a: RunMessage; readonly b: RunMessage };

/** A message of one run whose segment the other run does not speak to. */
export type LoneMessage = { readonly segment: string | undefined; readonly message: RunMessage };

/** What differs between two runs. Every message is in exactly one list, once. */
export type RunComparison = {
  readonly a: RunCounts;
  readonly b: RunCounts;
  /** Whether both runs are for one group; absent where the API does not tell. */
  readonly sameGroup: boolean | undefined;
  /** In B, not in A. */
  readonly added: readonly LoneMessage[];
  /** In A, not in B. */
  readonly gone: readonly LoneMessage[];
  readonly changed: readonly MessagePair[];
  readonly same: readonly MessagePair[];
  /** Pairs in which a text is missing, so nobody can say whether it changed. */
  readonly unknown: readonly MessagePair[];
};

/** Messages without a segment belong together only if their texts say so. */
const leastLikenessWithoutSegment = 0.3;

/**
 * Compares two runs of a campaign. Ids of messages differ from run to run, so messages are matched by their segment,
 * and several of one segment by their texts. It asks the API nothing and does not fail: what a run or a message lacks, or
 * has in another type, is told as unknown.
 *
 * @example
 * const [newest, before] = await nudgescribe.reruns.list({ campaign_id });
 * const read = async (run: CampaignRun) => ({
 *   run,
 *   messages: await nudgescribe.reruns.listMessages({ campaign_id, run_number: run.run_number }),
 * });
 * const { changed, added, gone } = compareRuns(await read(before), await read(newest));
 *
 * @remarks Evidence: that runs have a history, and messages a segment, is documented; the members read here are inferred.
 * @see https://api-docs.nudgescribe.com/get-run-messages-30065027e0
 */
export function compareRuns(a: RunInput, b: RunInput): RunComparison {
  const bySegment = { a: groupBySegment(a.messages), b: groupBySegment(b.messages) };
  // As B tells them, since B is what is looked at; then those that only A has.
  const segments = new Set([...bySegment.b.keys(), ...bySegment.a.keys()]);
  const added: LoneMessage[] = [];
  const gone: LoneMessage[] = [];
  const pairs: MessagePair[] = [];

  for (const segment of segments) {
    const before = bySegment.a.get(segment) ?? [];
    const after = bySegment.b.get(segment) ?? [];
    const leastLikeness = segment === undefined ? leastLikenessWithoutSegment : 0;
    const found = pairTexts(before.map(textToMatch), after.map(textToMatch), { leastLikeness });
    for (const [one, other] of found.pairs) {
      const pair = { a: before[one], b: after[other] };
      if (pair.a && pair.b) pairs.push({ segment, a: pair.a, b: pair.b });
    }
    gone.push(...found.onlyFirst.flatMap((place) => alone(segment, before[place])));
    added.push(...found.onlySecond.flatMap((place) => alone(segment, after[place])));
  }

  const of = (kind: PairKind) => pairs.filter((pair) => kindOf(pair) === kind);
  return {
    a: countRun(a),
    b: countRun(b),
    sameGroup: haveSameGroup(a.run, b.run),
    added,
    gone,
    changed: of("changed"),
    same: of("same"),
    unknown: of("unknown"),
  };
}

type PairKind = "changed" | "same" | "unknown";

function kindOf({ a, b }: MessagePair): PairKind {
  const [before, after] = [messageText(a), messageText(b)];
  if (before === undefined || after === undefined) return "unknown";
  return before === after ? "same" : "changed";
}

const textToMatch = (message: RunMessage): string => messageText(message) ?? "";

const alone = (segment: string | undefined, message: RunMessage | undefined): LoneMessage[] =>
  message ? [{ segment, message }] : [];

function groupBySegment(messages: readonly RunMessage[]): Map<string | undefined, RunMessage[]> {
  const groups = new Map<string | undefined, RunMessage[]>();
  for (const message of messages) {
    const segment = segmentName(message);
    const group = groups.get(segment) ?? [];
    group.push(message);
    groups.set(segment, group);
  }
  return groups;
}

function haveSameGroup(a: CampaignRun, b: CampaignRun): boolean | undefined {
  if (!a.customer_group_id || !b.customer_group_id) return undefined;
  return a.customer_group_id === b.customer_group_id;
}

import type { CampaignRun, RunMessage } from "@nudgescribe/types";
import { segmentName } from "./read-message.ts";

/** What is known of a run: what its history tells, and what its messages show. A member that nobody tells is absent. */
export type RunCounts = {
  readonly runNumber: number | undefined;
  readonly groupId: string | undefined;
  readonly groupName: string | undefined;
  readonly status: string | undefined;
  readonly startedAt: string | undefined;
  readonly messages: RunCount;
  readonly segments: RunCount;
  /** A message does not say whether it is published; only the history does. */
  readonly published: RunCount;
  readonly archived: RunCount;
};

/** `told` by the history, `read` by counting messages. The two may differ, and then both are shown. */
export type RunCount = { readonly told: number | undefined; readonly read: number | undefined };

export function countRun({ run, messages }: { run: CampaignRun; messages: readonly RunMessage[] }): RunCounts {
  const summary = run.message_summary;
  const segments = new Set(messages.map(segmentName).filter((name) => name !== undefined));
  return {
    runNumber: numberOf(run.run_number),
    groupId: textOf(run.customer_group_id),
    groupName: textOf(run.customer_group_name),
    status: textOf(run.status),
    startedAt: textOf(run.created_at),
    messages: { told: numberOf(summary?.total), read: messages.length },
    segments: { told: numberOf(run.segment_count), read: messages.every(segmentName) ? segments.size : undefined },
    published: { told: numberOf(summary?.published), read: undefined },
    archived: { told: numberOf(summary?.archived), read: countArchived(messages) },
  };
}

/** What to show of a count, the history first. */
export const shownCount = ({ told, read }: RunCount): number | undefined => told ?? read;

/** Whether the history and the messages are both known, and disagree. */
export const countsDiffer = ({ told, read }: RunCount): boolean =>
  told !== undefined && read !== undefined && told !== read;

function countArchived(messages: readonly RunMessage[]): number | undefined {
  const states: unknown[] = messages.map(({ archived }) => archived);
  return states.every((state) => typeof state === "boolean") ? states.filter(Boolean).length : undefined;
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

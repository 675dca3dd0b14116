import type { Campaign, RunMessage } from "@nudgescribe/types/schemas";

export type PublishAdvice = {
  readonly kind: "ready" | "again" | "not ready" | "unknown";
  /** Of the button that asks first. */
  readonly action: string;
  /** Of the button that does it. */
  readonly confirm: string;
};

/** Going by the status, whose casing may differ. What the API takes is for the API to say, so nothing is forbidden here. */
export function advise({ status }: Pick<Campaign, "status">): PublishAdvice {
  switch (status?.toLowerCase()) {
    case "ready to publish":
      return { kind: "ready", action: "Publish…", confirm: "Publish" };
    case "published":
      return { kind: "again", action: "Export again…", confirm: "Export again" };
    case "ready for review":
      return { kind: "not ready", action: "Try to publish…", confirm: "Try to publish" };
    default:
      return { kind: "unknown", action: "Try to publish…", confirm: "Try to publish" };
  }
}

type ReviewCount = { readonly review: string; readonly stage: string; readonly count: number };

/** How many messages are how far; the values are undocumented, so they are counted as they came. */
export function countReviews(messages: readonly RunMessage[]): ReviewCount[] {
  const counts = new Map<string, ReviewCount>();
  for (const { review_status, approval_stage } of messages) {
    const [review, stage] = [review_status || "unknown", approval_stage || "unknown"];
    const key = JSON.stringify([review, stage]);
    counts.set(key, { review, stage, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

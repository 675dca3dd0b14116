import type { CampaignRun, EvidenceLevel } from "@nudgescribe/types";

/** One thing that has to hold before a campaign can run again. */
export type StartCondition = {
  readonly id: "published" | "messages-published" | "other-group" | "has-customers" | "current-run";
  readonly label: string;
  readonly holds: boolean | "unknown";
  /** What was seen, or what cannot be seen. */
  readonly why: string;
  /** How well it is known that this is a condition at all. */
  readonly evidence: EvidenceLevel;
  /** If it does not hold, the API is known to refuse. */
  readonly blocks: boolean;
};

export type StartFacts = {
  /** Status of the campaign. */
  readonly status: string | undefined;
  /** The history as the API tells it. */
  readonly runs: readonly CampaignRun[];
  /** The group that was picked for the new run. */
  readonly groupId: string | undefined;
  /** Pages of customers of that group, where they were counted. */
  readonly customerPages: number | undefined;
};

/** Checks what can be known before the call. Only the API decides; it may know more than it tells. */
export function checkStart(facts: StartFacts): StartCondition[] {
  const current = currentRun(facts.runs);
  return [
    campaignPublished(facts.status),
    messagesPublished(current),
    otherGroup(current, facts.groupId),
    hasCustomers(facts),
    currentRunStays,
  ];
}

/** The run with the highest number; the history is told newest first, which nothing here relies on. */
export function currentRun(runs: readonly CampaignRun[]): CampaignRun | undefined {
  return runs.reduce<CampaignRun | undefined>(
    (newest, run) => (newest === undefined || (run.run_number ?? 0) > (newest.run_number ?? 0) ? run : newest),
    undefined,
  );
}

function campaignPublished(status: string | undefined): StartCondition {
  return {
    id: "published",
    label: "The campaign is published",
    // The casing of a status is not documented.
    holds: status ? status.toLowerCase() === "published" : "unknown",
    why: status ? `The campaign is “${status}”.` : "The API does not tell the status of this campaign.",
    evidence: "documented",
    blocks: true,
  };
}

function messagesPublished(run: CampaignRun | undefined): StartCondition {
  const base = {
    id: "messages-published",
    label: "Every message of the current run is published",
    evidence: "documented",
    blocks: true,
  } as const;
  const { total, published } = run?.message_summary ?? {};
  if (typeof total !== "number" || typeof published !== "number")
    return { ...base, holds: "unknown", why: "The history does not tell how many messages are published." };
  const open = total - published;
  if (open <= 0) return { ...base, holds: true, why: `${published} of ${total} are published.` };
  return { ...base, holds: false, why: `${published} of ${total} are published. Publish the other ${open} first.` };
}

function otherGroup(run: CampaignRun | undefined, groupId: string | undefined): StartCondition {
  const base = {
    id: "other-group",
    label: "The group is another one than that of the current run",
    evidence: "documented",
    blocks: false,
  } as const;
  const was = run?.customer_group_id;
  if (groupId === undefined) return { ...base, holds: "unknown", why: "Pick a group." };
  if (!was) return { ...base, holds: "unknown", why: "The history does not tell the group of the current run." };
  if (was !== groupId)
    return { ...base, holds: true, why: `The current run is for ${run.customer_group_name || was}.` };
  return {
    ...base,
    holds: false,
    why: "It is the same group. The vendor’s text speaks of a different one; whether the same is refused is unknown.",
  };
}

function hasCustomers({ groupId, customerPages }: StartFacts): StartCondition {
  const base = { id: "has-customers", label: "The group has customers", evidence: "inferred", blocks: false } as const;
  if (groupId === undefined) return { ...base, holds: "unknown", why: "Pick a group." };
  if (customerPages === undefined)
    return { ...base, holds: "unknown", why: "Its pages of customers were not counted." };
  if (customerPages > 0)
    return {
      ...base,
      holds: true,
      why: `It has ${customerPages} ${customerPages === 1 ? "page" : "pages"} of customers.`,
    };
  return {
    ...base,
    holds: false,
    why: "It has no page of customers. The sandbox refuses that; the vendor does not say.",
  };
}

const currentRunStays: StartCondition = {
  id: "current-run",
  label: "The current run is not the one that would be archived",
  holds: "unknown",
  why: "The vendor names this as a cause of a refusal. No call tells it beforehand.",
  evidence: "documented",
  blocks: true,
};

type StartVerdict = "refused" | "doubtful" | "clear";

/** What to tell about the whole: a call that is known to be refused is not made. */
export function judgeStart(conditions: readonly StartCondition[]): StartVerdict {
  if (conditions.some(({ holds, blocks }) => blocks && holds === false)) return "refused";
  const told = conditions.filter(({ id }) => id !== "current-run");
  return told.every(({ holds }) => holds === true) ? "clear" : "doubtful";
}

import type { CampaignRerun } from "@nudgescribe/types/schemas";

export type Outcome = { readonly title: string; readonly next: string };

/** What a new run means for whoever started it. */
export function outcomeOf({ run_number, campaign_status }: CampaignRerun): Outcome {
  const run = run_number === undefined ? "The new run" : `Run ${run_number}`;
  return {
    title: `${run} has been started`,
    next: nextSteps[campaign_status?.toLowerCase() ?? ""] ?? other(campaign_status),
  };
}

const nextSteps: Readonly<Record<string, string>> = {
  "ready for review":
    "Ready for review: new segments need messages. They are written, then reviewed and approved in Nudgescribe.",
  "ready to publish": "Ready to publish: every segment took over a message of an earlier run.",
};

const other = (status: string | undefined): string =>
  status ? `The campaign is now “${status}”.` : "The API did not tell what became of the campaign.";

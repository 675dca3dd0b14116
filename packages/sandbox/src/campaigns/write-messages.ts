import type { Moment } from "../handlers/handler.ts";
import type { RunOf, StoredMessage } from "../store/messages.ts";

export type Written = { readonly segment: string; readonly content: string };

/** Adds one message for each segment to a run: written anew, to be reviewed, or taken from an earlier run, approved. */
export async function addMessages(
  { store, newIds }: Moment,
  { campaign_id, run_number }: RunOf,
  written: readonly Written[],
  approved: boolean,
): Promise<void> {
  const review: Pick<StoredMessage, "review_status" | "approval_stage"> = approved
    ? { review_status: "Approved", approval_stage: "Final" }
    : { review_status: "Pending", approval_stage: "Review" };
  const ids = await newIds("msg", written.length);
  await store.messages.add(
    written.map(({ segment, content }, index) => ({
      message_id: ids[index]?.id ?? "",
      position: ids[index]?.position ?? 0,
      campaign_id,
      run_number,
      segment,
      ...review,
      published: 0,
      archived: 0,
      content,
    })),
  );
}

const sentences = [
  (segment: string, campaign: string) => `${campaign}: something that we put together for ${segment}.`,
  (segment: string, campaign: string) => `For ${segment}: here is what ${campaign} means for you.`,
  (segment: string, campaign: string) => `${segment}, thank you for staying with us. Read on about ${campaign}.`,
];

/** Stands for the vendor's writing machine: the same campaign and segment always get the same sentence. */
export function writeMessage(campaignName: string, segment: string): Written {
  const sum = [...segment].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  const sentence = sentences[sum % sentences.length] ?? String;
  return { segment, content: sentence(segment, campaignName) };
}

import type { CampaignRun } from "@nudgescribe/types/schemas";
import { countOf } from "../ui/words.ts";

export const runName = ({ run_number }: CampaignRun): string =>
  typeof run_number === "number" ? `Run ${run_number}` : "A run without a number";

export const groupOfRun = ({ customer_group_name, customer_group_id }: CampaignRun): string =>
  customer_group_name || customer_group_id || "a group that the API does not tell";

/** `3 messages, 3 published, none archived`; what is not told is left out. */
export function messageWords({ message_summary }: CampaignRun): string {
  const { total, published, archived } = message_summary ?? {};
  const parts = [
    typeof total === "number" && countOf(total, "message"),
    typeof published === "number" && `${published || "none"} published`,
    typeof archived === "number" && `${archived || "none"} archived`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "The API does not tell what became of its messages" : parts.join(", ");
}

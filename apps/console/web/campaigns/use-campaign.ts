import type { Campaign } from "@nudgescribe/types/schemas";
import { createContext, useContext } from "react";

export type CampaignInView = {
  readonly workspaceId: string;
  readonly campaignId: string;
  /** As the list of campaigns has it; every member but the id may be missing. */
  readonly campaign: Campaign;
};

export const CampaignContext = createContext<CampaignInView | undefined>(undefined);

/** The campaign whose screens are open. The layout shows its screens only when there is one. */
export function useCampaign(): CampaignInView {
  const inView = useContext(CampaignContext);
  if (!inView) throw new Error("useCampaign belongs to the screens below CampaignLayout");
  return inView;
}

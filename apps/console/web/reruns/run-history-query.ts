import { useQuery } from "@tanstack/react-query";
import { listOf, read } from "../api/queries.ts";

/** The runs of a campaign as the API tells them. */
export const useRunHistory = (campaignId: string) =>
  useQuery({ ...read("listCampaignRuns", { campaign_id: campaignId }), select: listOf });

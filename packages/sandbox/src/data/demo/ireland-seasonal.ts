import type { DemoCampaign, DemoMessage } from "./plan.ts";

const published = (message_id: string, segment: string, content: string): DemoMessage => ({
  message_id,
  segment,
  progress: "published",
  content,
});

/** Three finished runs to compare: segments come and go, and what is said to the loyal ones changes. */
export const seasonal: DemoCampaign = {
  campaign_id: "cmp_c58d14",
  campaign_name: "Seasonal motor renewals",
  status: "Published",
  published_at: "2026-09-08T09:15:00Z",
  runs: [
    {
      customer_group_id: "cg_91c3d7",
      created_at: "2026-03-04T10:00:00Z",
      messages: [
        published("msg_c51001", "Loyal drivers", "Spring is here, and so is your renewal. Thank you for staying."),
        published("msg_c51002", "Price watchers", "Compare all you like: your renewal price is fixed for a month."),
        published("msg_c51003", "City commuters", "Fewer kilometres, lower premium. Tell us how far you drive."),
      ],
    },
    {
      customer_group_id: "cg_7ae512",
      created_at: "2026-06-03T10:00:00Z",
      messages: [
        published("msg_c52001", "Price watchers", "Compare all you like: your renewal price is fixed for a month."),
        published("msg_c52002", "Loyal drivers", "Summer is here, and so is your renewal. Thank you for staying."),
        published("msg_c52003", "Weekend drivers", "Two days a week on the road? Then pay for two."),
      ],
    },
    {
      customer_group_id: "cg_f02b6d",
      created_at: "2026-09-02T10:00:00Z",
      messages: [
        published("msg_c53001", "Loyal drivers", "Autumn is here, and so is your renewal. This year it costs no more."),
        published("msg_c53002", "Weekend drivers", "Two days a week on the road? Then pay for two."),
        published("msg_c53003", "City commuters", "Fewer kilometres, lower premium. Tell us how far you drive."),
        published(
          "msg_c53004",
          "First-time drivers",
          "Your first year is over. See what a year without a claim is worth.",
        ),
      ],
    },
  ],
};

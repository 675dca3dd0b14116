import type { DemoCampaign } from "./plan.ts";

export const ukCampaigns: readonly DemoCampaign[] = [
  {
    campaign_id: "cmp_3e9a52",
    campaign_name: "December motor renewals",
    status: "Published",
    published_at: "2026-11-16T10:00:00Z",
    runs: [
      {
        customer_group_id: "cg_81c0e2",
        created_at: "2026-11-10T09:00:00Z",
        messages: [
          {
            message_id: "msg_70b3e1",
            segment: "Loyal drivers",
            progress: "published",
            content: "Your cover renews soon. Thank you for five years with us.",
          },
          {
            message_id: "msg_70b3e2",
            segment: "Price watchers",
            progress: "published",
            content: "Your cover renews soon. See what you can save today.",
          },
        ],
        file: {
          row_count: 3,
          content: `customer_id,segment,content
cus_0f31d8,Loyal drivers,"Amira, your cover renews on 4 December."
cus_0f31d9,Loyal drivers,"Jonas, your cover renews on 9 December."
cus_0d77a2,Price watchers,"Chloe, see what you can save before 18 December."
`,
        },
      },
    ],
  },
  {
    campaign_id: "cmp_8d2b07",
    campaign_name: "Home insurance win-back",
    status: "Ready to publish",
    runs: [
      {
        customer_group_id: "cg_5d7f30",
        created_at: "2026-11-12T14:30:00Z",
        messages: [
          {
            message_id: "msg_b41f07",
            segment: "Moved house",
            progress: "approved",
            content: "A new front door? Tell us where it is and we will cover what is behind it.",
          },
          {
            message_id: "msg_b41f08",
            segment: "Left for a lower price",
            progress: "approved",
            content: "Prices change, and so did ours. See what your home costs with us this year.",
          },
          {
            message_id: "msg_b41f09",
            segment: "Let cover lapse",
            progress: "approved",
            content: "Your home has been without our cover for a while. It takes two minutes to bring it back.",
          },
        ],
      },
    ],
  },
];

import { seasonal } from "./ireland-seasonal.ts";
import type { DemoCampaign, DemoMessage, Progress } from "./plan.ts";

const message = (message_id: string, segment: string, progress: Progress, content: string): DemoMessage => ({
  message_id,
  segment,
  progress,
  content,
});

const spring = "cg_91c3d7";
const summer = "cg_7ae512";

// None was published in November 2026: the window of the contract's example has two workspaces in it.
export const irelandCampaigns: readonly DemoCampaign[] = [
  seasonal,
  {
    campaign_id: "cmp_60fe2b",
    campaign_name: "Árachas tí: fáilte chuig do theach nua",
    status: "Ready for review",
    runs: [
      {
        customer_group_id: "cg_0b6f3e",
        created_at: "2026-10-22T10:00:00Z",
        messages: [
          message(
            "msg_60a1c1",
            "An chéad teach",
            "reviewed",
            "Comhghairdeas leis an gcéad teach. Seo a bhfuil clúdaithe.",
          ),
          message("msg_60a1c2", "Teach nua", "pending", "Tá gach rud istigh? Inis dúinn cá bhfuil tú anois."),
          message("msg_60a1c3", "Teach saoire", "pending", "Cósta nó cnoc: tá do theach saoire slán linn."),
        ],
      },
    ],
  },
  {
    campaign_id: "cmp_b3a978",
    campaign_name:
      "Thank-you letter to everybody who has held motor, home or travel cover with us in Ireland for any length of time, whether or not they renewed this year, with the new claims line and its opening hours",
    status: "Ready to publish",
    runs: [
      {
        customer_group_id: "cg_e47a10",
        created_at: "2026-10-30T12:00:00Z",
        messages: [
          message(
            "msg_b3d501",
            "Loyal drivers",
            "approved",
            "Thank you for the road so far. Our new claims line answers day and night.",
          ),
          message(
            "msg_b3d502",
            "Price watchers",
            "approved",
            "Thank you for comparing, and for staying. Our new claims line is free to call.",
          ),
          message(
            "msg_b3d503",
            "Home owners",
            "approved",
            "Thank you for letting us look after your home. Here is our new claims line.",
          ),
          message(
            "msg_b3d504",
            "Frequent travellers",
            "approved",
            "Thank you for travelling with us. Our new claims line answers from abroad too.",
          ),
          message(
            "msg_b3d505",
            "City commuters",
            "approved",
            "Thank you for every rush hour with us. Our new claims line opens before it does.",
          ),
        ],
      },
    ],
  },
  {
    campaign_id: "cmp_f7410c",
    campaign_name: "Second car, smaller premium",
    status: "Ready for review",
    published_at: "2026-10-06T09:00:00Z",
    runs: [
      {
        customer_group_id: spring,
        created_at: "2026-10-01T09:00:00Z",
        messages: [
          message(
            "msg_f70b21",
            "Loyal drivers",
            "published",
            "Your second car costs less with us, because the first one is here.",
          ),
          message(
            "msg_f70b22",
            "Price watchers",
            "published",
            "Two cars, one premium that is lower than two. Do the sum with us.",
          ),
          message(
            "msg_f70b23",
            "City commuters",
            "published",
            "One car for the city, one for the weekend: the second is cheaper.",
          ),
        ],
      },
      {
        customer_group_id: summer,
        created_at: "2026-10-28T15:20:00Z",
        messages: [
          message(
            "msg_f70b31",
            "Price watchers",
            "approved",
            "Two cars, one premium that is lower than two. Do the sum with us.",
          ),
          message(
            "msg_f70b32",
            "Loyal drivers",
            "approved",
            "Your second car costs less with us, because the first one is here.",
          ),
          message(
            "msg_f70b33",
            "Weekend drivers",
            "pending",
            "A car for Saturday needs no premium for Monday. Ask us how.",
          ),
        ],
      },
    ],
  },
  {
    campaign_id: "cmp_2d95e8",
    campaign_name: "Breakdown cover before winter",
    status: "Published",
    published_at: "2026-10-14T08:30:00Z",
    runs: [
      {
        customer_group_id: summer,
        created_at: "2026-10-08T11:00:00Z",
        messages: [
          message("msg_2d4e91", "Price watchers", "published", "One tow costs more than a year of breakdown cover."),
          message(
            "msg_2d4e92",
            "Loyal drivers",
            "published",
            "Breakdown cover is half price for you until the first frost.",
          ),
          // Changed after the export, so that a rerun is refused until it is published as well.
          message(
            "msg_2d4e93",
            "Weekend drivers",
            "pending",
            "A flat battery on a Saturday? We come out at weekends too.",
          ),
        ],
      },
    ],
  },
];

import { noor } from "./accounts.ts";
import { british } from "./names.ts";
import { crowd } from "./people.ts";
import { type DemoWorkspace, made } from "./plan.ts";

const field = (field_id: string, field_name: string, field_type = "string") => ({
  field_id,
  field_name,
  field_type,
  ...made("2026-10-19T15:00:00Z", noor),
});

/** The workspace of the second account. */
export const lakeside: DemoWorkspace = {
  workspace_id: "ws_91d3f0",
  workspace_name: "Lakeside Bank",
  position: 0,
  fields: [
    field("fld_c7a001", "account_number"),
    field("fld_c7a002", "first_name"),
    field("fld_c7a003", "tier", "char"),
    { ...field("fld_c7a004", "balance", "currency"), field_format: "USD" },
    { ...field("fld_c7a005", "opened_on", "Date"), field_format: "MM/dd/yyyy" },
    field("fld_c7a006", "segment"),
  ],
  groups: [
    {
      customer_group_id: "cg_4e9b21",
      group_name: "Savings accounts",
      ...made("2026-10-19T15:10:00Z", noor),
      customers: crowd({
        size: 120,
        from: 5_001,
        names: british,
        segments: ["Regular savers", "Large balances"],
        values: ({ number, first_name, letter, amount, joined, segment }) => ({
          account_number: `LB-${700_000 + number}`,
          first_name,
          tier: letter,
          balance: amount,
          opened_on: joined,
          segment,
        }),
        ...made("2026-10-19T15:20:00Z", noor),
      }),
    },
  ],
  campaigns: [
    {
      campaign_id: "cmp_72d0ce",
      campaign_name: "Autumn savings rate",
      status: "Published",
      published_at: "2026-11-03T08:00:00Z",
      runs: [
        {
          customer_group_id: "cg_4e9b21",
          created_at: "2026-10-26T09:00:00Z",
          messages: [
            {
              message_id: "msg_d2e610",
              segment: "Regular savers",
              progress: "published",
              content: "Your monthly savings now earn more. You need not do anything.",
            },
            {
              message_id: "msg_d2e611",
              segment: "Large balances",
              progress: "published",
              content: "A better rate for larger balances starts this month. See what it means for yours.",
            },
          ],
        },
      ],
    },
  ],
};

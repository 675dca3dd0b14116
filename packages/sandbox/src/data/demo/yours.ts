import { dana } from "./accounts.ts";
import { british } from "./names.ts";
import { crowd } from "./people.ts";
import { type DemoWorkspace, made } from "./plan.ts";

/** The workspace that the vendor's own sample names. It has no segments, so a campaign writes to everybody alike. */
export const yours: DemoWorkspace = {
  workspace_id: "your-workspace-id",
  workspace_name: "Your workspace",
  position: -1,
  fields: [
    { field_id: "fld_a05c31", field_name: "email", field_type: "string", ...made("2026-11-04T10:00:00Z", dana) },
    { field_id: "fld_a05c32", field_name: "first_name", field_type: "string", ...made("2026-11-04T10:01:00Z", dana) },
    {
      field_id: "fld_a05c33",
      field_name: "signed_up_on",
      field_type: "Date",
      field_format: "MMM dd, yyyy",
      ...made("2026-11-04T10:02:00Z", dana),
    },
  ],
  groups: [
    {
      customer_group_id: "cg_20b9f5",
      group_name: "Signed up this year",
      ...made("2026-11-04T10:05:00Z", dana),
      customers: crowd({
        size: 180,
        from: 4_001,
        names: british,
        segments: ["All customers"],
        values: ({ email, first_name, joined }) => ({ email, first_name, signed_up_on: { ...joined, year: 2026 } }),
        ...made("2026-11-04T10:10:00Z", dana),
      }),
    },
  ],
  campaigns: [
    {
      campaign_id: "cmp_19f6aa",
      campaign_name: "Welcome series",
      status: "Published",
      published_at: "2026-11-09T09:30:00Z",
      runs: [
        {
          customer_group_id: "cg_20b9f5",
          created_at: "2026-11-05T11:00:00Z",
          messages: [
            {
              message_id: "msg_19c4d0",
              segment: "All customers",
              progress: "published",
              content: "Welcome. Here is where to find your documents, and whom to call when it matters.",
            },
          ],
        },
      ],
    },
  ],
};

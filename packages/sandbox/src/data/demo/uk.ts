import { home } from "../start.ts";
import { dana, owen } from "./accounts.ts";
import { british } from "./names.ts";
import { crowd, type Person } from "./people.ts";
import { type DemoCustomer, type DemoWorkspace, made, type Values } from "./plan.ts";
import { ukCampaigns } from "./uk-campaigns.ts";

const values = ({ number, first_name, renews, amount, segment, years }: Person): Values => ({
  first_name,
  policy_number: `HM-${300_000 + number}`,
  renewal_date: renews,
  premium: amount,
  segment,
  ...(years > 12 && { fax_number: `01632 960${String(number % 1_000).padStart(3, "0")}` }),
});

const uploaded = "2026-11-02T08:30:00Z";

/** Those whom the contract's examples upload and list. */
const drivers: readonly DemoCustomer[] = [
  {
    customer_id: "cus_0f31d8",
    ...made(uploaded, dana),
    values: {
      first_name: "Amira",
      policy_number: "HM-204117",
      renewal_date: "04/12/2026",
      premium: 412.5,
      segment: "Loyal drivers",
    },
  },
  {
    customer_id: "cus_0f31d9",
    ...made(uploaded, dana),
    values: {
      first_name: "Jonas",
      policy_number: "HM-204233",
      renewal_date: "09/12/2026",
      premium: 388,
      segment: "Loyal drivers",
    },
  },
  {
    customer_id: "cus_0d77a2",
    ...made("2026-10-12T15:04:00Z", dana, { at: uploaded }),
    values: {
      first_name: "Chloe",
      policy_number: "HM-198841",
      renewal_date: "18/12/2026",
      premium: 529.9,
      segment: "Price watchers",
    },
  },
];

const field = (field_id: string, field_name: string, minute: string, field_type = "string") => ({
  field_id,
  field_name,
  field_type,
  ...made(`2026-11-02T08:${minute}:00Z`, dana),
});

/** The workspace of the contract's examples, just before its first rerun. */
export const uk: DemoWorkspace = {
  workspace_id: home.workspace_id,
  workspace_name: "Harbour Mutual UK",
  position: 0,
  fields: [
    field("fld_31e8a7", "first_name", "18"),
    field("fld_4470bd", "policy_number", "19"),
    { ...field("fld_6b20f4", "renewal_date", "20", "Date"), field_format: "dd/MM/yyyy" },
    { ...field("fld_9d41c7", "premium", "21", "currency"), field_format: "GBP" },
    { ...field("fld_0c88d2", "fax_number", "00"), ...made("2026-10-05T09:05:00Z", owen) },
    // The examples do without it, but the sandbox takes the segments of a group from a field of this name.
    field("fld_e2706b", "segment", "22"),
  ],
  groups: [
    {
      customer_group_id: "cg_81c0e2",
      group_name: "Motor renewals December",
      ...made("2026-11-02T08:15:00Z", dana, { at: "2026-11-16T09:10:00Z" }),
      customers: () => drivers,
    },
    {
      customer_group_id: "cg_5d7f30",
      group_name: "Home insurance win-back",
      ...made("2026-11-03T13:20:00Z", dana, { at: "2026-11-17T10:25:00Z", by: owen }),
      customers: crowd({
        size: 2_400,
        from: 1,
        names: british,
        segments: ["Moved house", "Left for a lower price", "Let cover lapse"],
        values,
        ...made("2026-11-03T13:25:00Z", dana),
      }),
    },
    {
      customer_group_id: "cg_c94b16",
      group_name: "New policyholders",
      ...made("2026-11-18T11:40:00Z", dana),
      customers: crowd({
        size: 340,
        from: 3_001,
        names: british,
        segments: ["Loyal drivers", "Price watchers", "First-time drivers"],
        values,
        ...made("2026-11-18T11:45:00Z", dana),
      }),
    },
    {
      customer_group_id: "cg_a3d511",
      group_name: "Newsletter readers 2024",
      ...made("2026-10-05T09:00:00Z", owen),
      customers: () => [],
    },
  ],
  campaigns: ukCampaigns,
};

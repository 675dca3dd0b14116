import { dana, owen } from "./accounts.ts";
import { irelandCampaigns } from "./ireland-campaigns.ts";
import { irish } from "./names.ts";
import { crowd, type Person } from "./people.ts";
import { type DemoGroup, type DemoWorkspace, made, type Values } from "./plan.ts";

const values = (person: Person): Values => ({
  policy_number: `HI-${500_000 + person.number}`,
  first_name: person.first_name,
  last_name: person.last_name,
  email: person.email,
  date_of_birth: person.born,
  customer_since: person.joined,
  premium: person.amount,
  claim_free_years: person.years,
  cover_class: person.letter,
  segment: person.segment,
});

const field = (field_id: string, field_name: string, field_type = "string") => ({
  field_id,
  field_name,
  field_type,
  ...made("2026-02-09T09:00:00Z", owen),
});

type Group = Pick<DemoGroup, "customer_group_id" | "group_name"> & {
  readonly at: string;
  readonly size: number;
  readonly from: number;
  readonly segments: readonly string[];
};

const group = ({ customer_group_id, group_name, at, ...members }: Group): DemoGroup => ({
  customer_group_id,
  group_name,
  ...made(at, owen),
  customers: crowd({ ...members, names: irish, values, ...made(at, owen) }),
});

/** The large workspace: a group of 100,000, and campaigns in every state. */
export const ireland: DemoWorkspace = {
  workspace_id: "ws_b70e42",
  workspace_name: "Harbour Mutual Ireland",
  position: 1,
  fields: [
    field("fld_1d0a01", "policy_number"),
    field("fld_1d0a02", "first_name"),
    field("fld_1d0a03", "last_name"),
    field("fld_1d0a04", "email"),
    { ...field("fld_1d0a05", "date_of_birth", "Date"), field_format: "yyyy-MM-dd" },
    { ...field("fld_1d0a06", "customer_since", "Date"), field_format: "dd MMMM yyyy" },
    { ...field("fld_1d0a07", "premium", "currency"), field_format: "EUR" },
    field("fld_1d0a08", "claim_free_years", "number"),
    field("fld_1d0a09", "cover_class", "char"),
    {
      ...field("fld_1d0a0a", "segment"),
      ...made("2026-02-09T09:00:00Z", owen, { at: "2026-02-20T16:45:00Z", by: dana }),
    },
  ],
  groups: [
    group({
      customer_group_id: "cg_91c3d7",
      group_name: "Motor renewals spring",
      at: "2026-03-02T08:30:00Z",
      size: 420,
      from: 6_001,
      segments: ["Loyal drivers", "Price watchers", "City commuters"],
    }),
    group({
      customer_group_id: "cg_7ae512",
      group_name: "Motor renewals summer",
      at: "2026-06-01T08:30:00Z",
      size: 610,
      from: 7_001,
      segments: ["Price watchers", "Loyal drivers", "Weekend drivers"],
    }),
    group({
      customer_group_id: "cg_f02b6d",
      group_name: "Motor renewals autumn",
      at: "2026-09-01T08:30:00Z",
      size: 850,
      from: 8_001,
      segments: ["Loyal drivers", "Weekend drivers", "City commuters", "First-time drivers"],
    }),
    group({
      customer_group_id: "cg_0b6f3e",
      group_name: "Árachas tí: úinéirí nua",
      at: "2026-10-21T13:10:00Z",
      size: 260,
      from: 9_001,
      segments: ["An chéad teach", "Teach nua", "Teach saoire"],
    }),
    group({
      customer_group_id: "cg_e47a10",
      group_name: "All policyholders in Ireland",
      at: "2026-10-30T07:00:00Z",
      size: 100_000,
      from: 100_001,
      segments: ["Loyal drivers", "Price watchers", "Home owners", "Frequent travellers", "City commuters"],
    }),
  ],
  campaigns: irelandCampaigns,
};

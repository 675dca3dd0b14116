import type { CampaignStatus } from "../../store/campaigns.ts";
import type { Day } from "./days.ts";

/** Who made a thing and who changed it last. */
export type Audit = {
  readonly created_at: string;
  readonly updated_at: string;
  readonly created_by: string;
  readonly updated_by: string;
};

/** Values by the name of their profile field; a day is stored in the format of its field. */
export type Values = Readonly<Record<string, string | number | Day>>;

export type DemoCustomer = Audit & { readonly customer_id: string; readonly values: Values };

export type DemoField = Audit & {
  readonly field_id: string;
  readonly field_name: string;
  readonly field_type: string;
  readonly field_format?: string;
};

export type DemoGroup = Audit & {
  readonly customer_group_id: string;
  readonly group_name: string;
  readonly customers: () => Iterable<DemoCustomer>;
};

/** How far a message has come: written, accepted by a reviewer, accepted for good, exported. */
export type Progress = "pending" | "reviewed" | "approved" | "published";

export type DemoMessage = {
  readonly message_id: string;
  readonly segment: string;
  readonly progress: Progress;
  readonly content: string;
};

export type DemoRun = {
  readonly customer_group_id: string;
  readonly created_at: string;
  readonly messages: readonly DemoMessage[];
  /** The only file of its export, where it is not what the sandbox would make of the group and the messages. */
  readonly file?: { readonly row_count: number; readonly content: string };
};

export type DemoCampaign = {
  readonly campaign_id: string;
  readonly campaign_name: string;
  readonly status: CampaignStatus;
  readonly published_at?: string;
  /** Oldest first; the last is the current one, and those before it are `Published`. */
  readonly runs: readonly DemoRun[];
};

export type DemoWorkspace = {
  readonly workspace_id: string;
  readonly workspace_name: string;
  /** Place among the workspaces of the account; the one that a new sandbox has is at 0. */
  readonly position: number;
  readonly fields: readonly DemoField[];
  readonly groups: readonly DemoGroup[];
  readonly campaigns: readonly DemoCampaign[];
};

/** The audit members of what one user made and, unless told otherwise, nobody changed. */
export const made = (at: string, by: string, changed: { readonly at?: string; readonly by?: string } = {}): Audit => ({
  created_at: at,
  updated_at: changed.at ?? at,
  created_by: by,
  updated_by: changed.by ?? by,
});

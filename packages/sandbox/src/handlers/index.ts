import { authentication } from "./authentication.ts";
import { campaignMessages } from "./campaign-messages.ts";
import { campaignReruns } from "./campaign-reruns.ts";
import { customerGroups } from "./customer-groups.ts";
import { customerProfileFields } from "./customer-profile-fields.ts";
import { customers } from "./customers.ts";
import type { Handlers } from "./handler.ts";

export const handlers: Handlers = {
  ...authentication,
  ...customers,
  ...customerGroups,
  ...customerProfileFields,
  ...campaignMessages,
  ...campaignReruns,
};

import type { ListCampaignsRequest } from "@nudgescribe/types";
import { refuse } from "../refusal.ts";
import type { StoredCampaign } from "../store/campaigns.ts";

export type Within = ((campaign: StoredCampaign) => boolean) & { readonly everything: boolean };

/** Whether a campaign was published in the window of a request; without a window every campaign is in it. */
export function readWindow({ start_date, end_date }: ListCampaignsRequest): Within {
  // rule: campaign-window
  const start =
    start_date === undefined ? Number.NEGATIVE_INFINITY : readEnd("start_date", start_date, "T00:00:00.000Z");
  const end = end_date === undefined ? Number.POSITIVE_INFINITY : readEnd("end_date", end_date, "T23:59:59.999Z");
  const everything = start_date === undefined && end_date === undefined;
  const within = ({ published_at }: StoredCampaign): boolean => {
    if (everything) return true;
    const published = Date.parse(published_at ?? "");
    return published >= start && published <= end;
  };
  return Object.assign(within, { everything });
}

function readEnd(name: string, text: string, timeOfDay: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(day ? text + timeOfDay : text)
    : Number.NaN;
  // Date.parse takes 30 February for 2 March, so the day is read back.
  const real = !Number.isNaN(time) && (!day || new Date(time).toISOString().startsWith(text));
  return real ? time : refuse(400, "campaign-window", `${name} must be a date such as 2026-11-30.`);
}

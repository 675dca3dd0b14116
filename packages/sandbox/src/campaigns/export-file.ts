import Papa from "papaparse";
import type { Moment } from "../handlers/handler.ts";
import type { StoredCampaign } from "../store/campaigns.ts";
import type { StoredFile } from "../store/files.ts";
import { segmentReader } from "./segments.ts";

const columns = ["customer_id", "segment", "content"];

/** How many files the export of a group has; one without customers has one, with nothing but the header. */
export const fileCount = (customers: number, rowsPerFile: number): number =>
  Math.max(1, Math.ceil(customers / rowsPerFile));

/** Makes one file of an export: a row for each customer, with the message of the customer's segment. */
export async function makeFile(
  moment: Pick<Moment, "store" | "settings">,
  campaign: StoredCampaign,
  page: number,
): Promise<StoredFile> {
  const { store, settings } = moment;
  const { campaign_id, run_number } = campaign;
  const messages = await store.messages.ofRun({ campaign_id, run_number });
  const contents = new Map(messages.map(({ segment, content }) => [segment, content]));
  const segmentOf = await segmentReader(moment, campaign.workspace_id);
  const last = page * settings.rowsPerFile;
  const customers = await store.customers.between(campaign.customer_group_id, last - settings.rowsPerFile + 1, last);
  // rule: export-columns, export-customers-without-message
  const rows = customers.flatMap((customer) => {
    const segment = segmentOf(customer);
    const content = contents.get(segment);
    return content === undefined ? [] : [[customer.customer_id, segment, content]];
  });
  const content = `${Papa.unparse([columns, ...rows], { newline: "\n" })}\n`;
  return { campaign_id, run_number, page, row_count: rows.length, content };
}

/** The rows of a stored file, from the first on, as objects. */
export function readRows(content: string, limit: number): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true, preview: limit });
  return data;
}

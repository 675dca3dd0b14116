import type { Nudgescribe } from "@nudgescribe/client";

const home = "ws_2f6c1d";

export type Clock = { readonly advance: (by: string) => Promise<unknown> };
export type Platform = {
  readonly createCampaign: (campaign: {
    workspace_id: string;
    customer_group_id: string;
    campaign_name: string;
  }) => Promise<{ campaign_id: string }>;
  readonly review: (campaignId: string) => Promise<unknown>;
  readonly approve: (campaignId: string) => Promise<unknown>;
};

/**
 * The whole cycle of the API as a user walks it: sign in, fields, group, upload, page through, publish, export, rerun,
 * compare runs, delete. @returns what a user has seen on the way
 */
export async function walk(
  nudgescribe: Nudgescribe,
  platform: Platform,
  clock: Clock,
): Promise<Record<string, unknown>> {
  const [workspace] = await nudgescribe.campaigns.list({});
  const workspace_id = workspace?.workspace_id ?? home;

  const fields = [];
  for (const field_name of ["policy_number", "segment"])
    fields.push(await nudgescribe.profileFields.create({ workspace_id, field_name, field_type: "string" }));
  fields.push(
    await nudgescribe.profileFields.create({
      workspace_id,
      field_name: "renewal_date",
      field_type: "Date",
      field_format: "dd/MM/yyyy",
    }),
  );

  const addGroup = async (group_name: string, rows: string) => {
    const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name });
    const source = `policy_number,segment,renewal_date\n${rows}`;
    const report = await nudgescribe.customers.import({ workspace_id, customer_group_id, source });
    return { customer_group_id, report };
  };
  const row = (segment: string) => (_row: unknown, index: number) => `${segment[0]}-${index},${segment},04/12/2026\n`;
  const rows = (count: number, segment: string) => Array.from({ length: count }, row(segment)).join("");
  const first = await addGroup("Drivers", rows(120, "Loyal drivers") + rows(30, "Price watchers"));
  const second = await addGroup("More drivers", rows(5, "Loyal drivers") + rows(5, "First-time drivers"));
  const refused = await addGroup("Mistaken", "X-1,Loyal drivers,2026-12-04\n");

  const customers = [];
  for await (const { customer_id } of nudgescribe.customers.list({
    workspace_id,
    customer_group_id: first.customer_group_id,
  }))
    customers.push(customer_id);

  const { campaign_id } = await platform.createCampaign({
    workspace_id,
    customer_group_id: first.customer_group_id,
    campaign_name: "December renewals",
  });
  const finish = async () => {
    await clock.advance("2s");
    await platform.review(campaign_id);
    await platform.approve(campaign_id);
  };
  const exported = async () => {
    await nudgescribe.messages.publish({ workspace_id, campaign_id });
    await clock.advance("2s");
    const lines = [];
    for await (const file of nudgescribe.messages.files({ campaign_id }))
      for await (const line of file.rows()) lines.push(line);
    return lines;
  };
  await finish();
  const firstExport = await exported();
  const rerun = await nudgescribe.reruns.start({ campaign_id, customer_group_id: second.customer_group_id });
  await finish();
  const secondExport = await exported();

  const [newer, older] = await nudgescribe.reruns.list({ campaign_id });
  const texts = async (run_number = 0) =>
    (await nudgescribe.reruns.listMessages({ campaign_id, run_number })).map(({ segment, content }) => ({
      segment,
      content,
    }));
  const compared = { newer, older, was: await texts(older?.run_number), is: await texts(newer?.run_number) };

  for (const { customer_group_id } of [first, second, refused])
    await nudgescribe.customerGroups.delete({ workspace_id, customer_group_id });
  await nudgescribe.profileFields.delete({ workspace_id, field_ids: fields.map(({ field_id = "" }) => field_id) });
  return {
    fields,
    imports: [first.report, second.report, refused.report],
    customers,
    exports: [firstExport, secondExport],
    rerun,
    compared,
    left: [
      await nudgescribe.customerGroups.list({ workspace_id }),
      await nudgescribe.profileFields.list({ workspace_id }),
    ],
  };
}

/** Holds for every way of running the sandbox. */
export const seen = {
  imports: [
    { created: 150, updated: 0, refusedRows: 0, statuses: ["completed"] },
    { created: 10, updated: 0, refusedRows: 0, statuses: ["completed"] },
    { created: 0, refusedRows: 1, refused: [{ line: 2, column: 3, field: "renewal_date" }], statuses: ["refused"] },
  ],
  rerun: { run_number: 2, campaign_status: "Ready for review" },
  compared: {
    newer: { run_number: 2, status: "Published", segment_count: 2, customer_group_name: "More drivers" },
    older: {
      run_number: 1,
      status: "Published",
      segment_count: 2,
      message_summary: { total: 2, published: 2, archived: 2 },
    },
    was: [{ segment: "Loyal drivers" }, { segment: "Price watchers" }],
    is: [{ segment: "Loyal drivers" }, { segment: "First-time drivers" }],
  },
  left: [[], []],
};

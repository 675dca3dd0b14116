import { expect, test } from "vitest";
import { readyToPublish } from "../published.ts";
import { served, workspace_id } from "../served.ts";

test("a lost job is never done, and the answer does not tell", async () => {
  await using here = await served();
  const { campaign_id } = await readyToPublish(here);
  here.sandbox.faults.add({ kind: "job", does: "lost", count: 1 });
  expect(await here.client.messages.publish({ workspace_id, campaign_id })).toEqual({
    message: "Message export queued.",
  });
  await here.sandbox.clock.advance("14d");
  expect((await here.sandbox.platform.jobs()).at(-1)).toMatchObject({ kind: "export-messages", state: "lost" });
  expect(here.sandbox.journal.entries().at(-1)).toMatchObject({
    operation: "publishMessages",
    faults: ["job"],
  });
});

test("until it is published again, the files of a lost export are missing", async () => {
  await using here = await served();
  const { campaign_id } = await readyToPublish(here);
  here.sandbox.faults.add({ kind: "job", does: "lost", count: 1 });
  const pages = async () => {
    await here.client.messages.publish({ workspace_id, campaign_id });
    await here.sandbox.clock.advance("1h");
    return (await here.client.messages.countFiles({ campaign_id })).pages;
  };
  expect([await pages(), await pages()]).toEqual([0, 1]);
});

test("a job that is done twice stores rows without an identifier two times", async () => {
  await using here = await served({ settings: { backgroundRows: 2, pageSize: 1 } });
  const { customer_group_id } = await readyToPublish(here);
  here.sandbox.faults.add({ kind: "job", does: "twice" });
  const data_file = "segment\nLoyal\nLoyal\nPrice\n";
  const result = await here.client.customers.upload({ workspace_id, customer_group_id, data_file });
  expect(result).toMatchObject({ status: "queued", received: 3 });
  await here.sandbox.clock.advance("1h");
  const { pages } = await here.client.customers.countPages({ workspace_id, customer_group_id });
  expect(pages).toBe(2 + 2 * 3);
});

import { expect, test } from "vitest";
import { readyToPublish } from "../published.ts";
import { served, workspace_id } from "../served.ts";

test("a link that was handed out gives 403 and XML that says so, the next one works", async () => {
  await using here = await served();
  const { campaign_id } = await readyToPublish(here);
  await here.client.messages.publish({ workspace_id, campaign_id });
  await here.sandbox.clock.advance("1m");
  const fetchLink = async () => {
    const response = await here.call("fetchMessageFile", { campaign_id, page: 1, format: "url" });
    return fetch(((await response.json()) as { url: string }).url);
  };

  here.sandbox.faults.add({ kind: "link-expired", count: 1 });
  const expired = await fetchLink();
  expect([expired.status, expired.headers.get("content-type")]).toEqual([403, "application/xml"]);
  expect(await expired.text()).toContain("<Code>AccessDenied</Code><Message>Request has expired</Message>");
  const good = await fetchLink();
  expect([good.status, good.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
});

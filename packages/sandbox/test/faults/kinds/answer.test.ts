import { BadRequestError, UnauthorisedError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, served, workspace_id } from "../served.ts";

test("the contract's example comes in place of the real answer", async () => {
  await using here = await served({
    fault: { kind: "answer", status: 200, example: "large", operation: "listCustomerGroups" },
  });
  expect((await here.client.customerGroups.list({ workspace_id })).length).toBeGreaterThan(0);
});

test("an example of an error is the error that our client throws", async () => {
  await using here = await served({
    fault: { kind: "answer", status: 400, operation: "startCampaignRerun", example: "notPublished" },
  });
  const error = await errorOf(here.client.reruns.start({ campaign_id: "cmp_1", customer_group_id: "cg_1" }));
  expect(error).toBeInstanceOf(BadRequestError);
});

test("without a name it is the first example, for a status that no page tells that of the default answer", async () => {
  await using here = await served();
  here.sandbox.faults.add({ kind: "answer", status: 403 });
  const refused = await errorOf(here.client.campaigns.list({}));
  expect(refused).toBeInstanceOf(UnauthorisedError);
  here.sandbox.faults.clear();
  here.sandbox.faults.add({ kind: "answer", status: 418, count: 1 });
  const response = await here.call("listCampaigns", {});
  expect([response.status, await response.json()]).toEqual([418, { message: expect.any(String) }]);
});

test("a body of one's own goes out as it is", async () => {
  await using here = await served();
  const { faults } = here.sandbox;
  faults.add({ kind: "answer", status: 200, body: [{ odd: true }], count: 1 });
  faults.add({
    kind: "answer",
    status: 200,
    body: "a,b\n",
    headers: { "Content-Type": "text/csv", "x-more": "1" },
    count: 1,
  });
  faults.add({ kind: "answer", status: 204, body: "", count: 1 });
  const json = await here.call("listCustomerGroups", { workspace_id });
  expect(await json.json()).toEqual([{ odd: true }]);
  const csv = await here.call("listCustomerGroups", { workspace_id });
  expect([csv.headers.get("content-type"), csv.headers.get("x-more"), await csv.text()]).toEqual([
    "text/csv",
    "1",
    "a,b\n",
  ]);
  const none = await here.call("listCustomerGroups", { workspace_id });
  expect([none.status, await none.text()]).toEqual([204, ""]);
});

test("an example that there is not is refused with the names that there are", async () => {
  await using here = await served();
  const { faults } = here.sandbox;
  expect(() => faults.add({ kind: "answer", status: 200, example: "lage", operation: "listCustomerGroups" })).toThrow(
    'fault answer: listCustomerGroups has no example "lage" for 200; give operation, or one of typical, empty, several, large',
  );
  expect(() => faults.add({ kind: "answer", status: 200, example: "large" })).toThrow(/authenticate has no example/);
  expect(() => faults.add({ kind: "answer", status: 200, example: "typical", body: 1 })).toThrow(/exclude each other/);
});

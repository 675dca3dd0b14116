import { expect, test } from "vitest";
import { served, workspace_id } from "../served.ts";

test("the right answer comes under a wrong content type", async () => {
  await using here = await served();
  here.sandbox.faults.add({ kind: "wrong-content-type", count: 1 });
  here.sandbox.faults.add({ kind: "wrong-content-type", type: "text/plain", after: 1 });
  const html = await here.call("listCustomerGroups", { workspace_id });
  const plain = await here.call("listCustomerGroups", { workspace_id });
  const types = [html, plain].map(({ headers }) => headers.get("content-type"));
  expect(types).toEqual(["text/html", "text/plain"]);
  expect(await plain.json()).toEqual([]);
});

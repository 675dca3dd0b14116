import { ConnectionError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, served, ways, workspace_id } from "../served.ts";

test.for(ways)("the length is right, half of the bytes come, and reading fails ($way)", async ({ open }) => {
  await using here = await open();
  const group_name = "Größe".repeat(50);
  await here.client.customerGroups.create({ workspace_id, group_name });
  const right = Buffer.from(await (await here.call("listCustomerGroups", { workspace_id })).text());
  here.sandbox.faults.add({ kind: "truncated-body" });
  const response = await here.call("listCustomerGroups", { workspace_id });
  expect([response.status, response.headers.get("content-length")]).toEqual([200, String(right.length)]);
  const chunks: Uint8Array[] = [];
  const failed = await errorOf(
    (async () => {
      for await (const chunk of response.body ?? []) chunks.push(chunk);
    })(),
  );
  expect(failed.message).toBe("terminated");
  expect(Buffer.concat(chunks)).toEqual(right.subarray(0, Math.floor(right.length / 2)));
});

test("our client tells that an answer had begun, and the work is done", async () => {
  await using here = await served({ fault: { kind: "truncated-body" } });
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error["sent"]).toBe("yes");
  expect(await groups(here)).toBe(1);
});

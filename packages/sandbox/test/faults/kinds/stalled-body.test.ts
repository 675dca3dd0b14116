import { TimeoutError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, ways, workspace_id } from "../served.ts";

test.for(ways)("half of the bytes come, and nothing more until the caller leaves ($way)", async ({ open }) => {
  await using here = await open();
  await here.client.customerGroups.create({ workspace_id, group_name: "Größe".repeat(50) });
  const right = Buffer.from(await (await here.call("listCustomerGroups", { workspace_id })).arrayBuffer());
  here.sandbox.faults.add({ kind: "stalled-body" });
  const caller = new AbortController();
  const response = await here.call("listCustomerGroups", { workspace_id }, { signal: caller.signal });
  expect([response.status, response.headers.get("content-length")]).toEqual([200, String(right.length)]);
  const half = right.subarray(0, Math.floor(right.length / 2));
  const chunks: Uint8Array[] = [];
  const reading = errorOf(
    (async () => {
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        if (Buffer.concat(chunks).length >= half.length) setImmediate(() => caller.abort(new Error("enough")));
      }
    })(),
  );
  expect(await reading).toBe(caller.signal.reason);
  expect(Buffer.concat(chunks)).toEqual(half);
});

test.for(ways)("the deadline of our client ends it, and the work is done ($way)", async ({ open }) => {
  await using here = await open({ fault: { kind: "stalled-body" } });
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }, { timeout: 1_000 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error["sent"]).toBe("yes");
  expect(await groups(here)).toBe(1);
});

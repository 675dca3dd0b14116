import { ServerError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, served, workspace_id } from "../served.ts";

test("fetch sees JSON, HTML or nothing under the status", async () => {
  await using here = await served();
  const { faults } = here.sandbox;
  faults.add({ kind: "server-error", status: 500, count: 1 });
  faults.add({ kind: "server-error", status: 502, body: "html", count: 1 });
  faults.add({ kind: "server-error", status: 503, body: "empty", retryAfter: 7, count: 1 });
  const seen = [];
  for (let number = 0; number < 4; number++) {
    const { status, headers, ...response } = await here
      .call("listCustomerGroups", { workspace_id })
      .then(async (one) => ({
        status: one.status,
        headers: one.headers,
        text: await one.text(),
      }));
    seen.push([status, headers.get("content-type"), headers.get("retry-after"), response.text]);
  }
  expect(seen).toEqual([
    [500, "application/json", null, '{"message":"Internal Server Error."}'],
    [502, "text/html; charset=utf-8", null, expect.stringContaining("<h1>502 Bad Gateway</h1>")],
    [503, null, "7", ""],
    [200, "application/json", null, "[]"],
  ]);
});

test("our client repeats a read, and not an upload that may have been done", async () => {
  await using here = await served({ retries: 2, fault: { kind: "server-error", status: 503, count: 1 } });
  expect(await here.client.customerGroups.list({ workspace_id })).toEqual([]);
  here.sandbox.faults.add({ kind: "server-error", status: 503, body: "html", count: 1 });
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(error).toBeInstanceOf(ServerError);
  expect(error["status"]).toBe(503);
  expect(await groups(here)).toBe(0);
});

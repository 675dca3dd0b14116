import { TimeoutError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, ways, workspace_id } from "../served.ts";

test.for(ways)("after the answer blanks go on, until the caller leaves ($way)", async ({ open }) => {
  await using here = await open({ fault: { kind: "endless-body", bytesPerSecond: 1_000_000 } });
  const response = await here.call("listCustomerGroups", { workspace_id });
  let text = "";
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString();
    if (text.length > 250_000) break;
  }
  expect(text.slice(0, 2)).toBe("[]");
  expect(text.slice(2)).toMatch(/^ {249999,}$/);
});

test.for(ways)("the deadline of our client ends it ($way)", async ({ open }) => {
  await using here = await open({ timeout: 300, fault: { kind: "endless-body" } });
  const error = await errorOf(here.client.customerGroups.list({ workspace_id }));
  expect(error).toBeInstanceOf(TimeoutError);
});

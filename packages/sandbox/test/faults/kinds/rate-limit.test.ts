import { expect, test } from "vitest";
import { errorOf, groups, now, served, workspace_id } from "../served.ts";

test("fetch sees 429 with the seconds to wait, and the work is not done", async () => {
  await using here = await served({ fault: { kind: "rate-limit", retryAfter: 30 } });
  const response = await here.call("createCustomerGroup", { workspace_id, group_name: "A" });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("30");
  expect(await response.json()).toEqual({ message: "Too many requests." });
  expect(await groups(here)).toBe(0);
});

test("a date is one of the sandbox's clock, and so is the time of the answer", async () => {
  await using here = await served({ fault: { kind: "rate-limit", retryAfter: 30, as: "date" } });
  const { headers } = await here.call("listCustomerGroups", { workspace_id });
  expect(Date.parse(headers.get("retry-after") ?? "")).toBe(Date.parse(now) + 30_000);
  expect(Date.parse(headers.get("date") ?? "")).toBe(Date.parse(now));
});

test.for(["seconds", "date"] as const)(
  "our client waits as long as it is told in %s, and then succeeds",
  async (as) => {
    await using here = await served({ retries: 1, fault: { kind: "rate-limit", retryAfter: 1, as, count: 1 } });
    await here.client.customerGroups.create({ workspace_id, group_name: "A" });
    const retry = here.events.find(({ type }) => type === "retry");
    expect(retry).toMatchObject({ reason: "status 429", wait: expect.toSatisfy((wait: number) => wait >= 1_000) });
    expect(await groups(here)).toBe(1);
  },
);

test("our client tells a wait that outlasts its deadline at once", async () => {
  await using here = await served({ retries: 5, fault: { kind: "rate-limit", retryAfter: 3_600 } });
  const error = await errorOf(here.client.customerGroups.list({ workspace_id }));
  expect(error).toMatchObject({ status: 429 });
  expect(here.events.filter(({ type }) => type === "request")).toHaveLength(1);
});

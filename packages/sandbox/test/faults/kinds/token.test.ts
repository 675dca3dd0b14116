import { UnauthorisedError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, served, workspace_id } from "../served.ts";

test("fetch sees the 403 of the sandbox itself, and the work is not done", async () => {
  await using here = await served();
  const { clock, faults, platform } = here.sandbox;
  const create = async () => {
    const response = await here.call("createCustomerGroup", { workspace_id, group_name: "A" });
    return [response.status, response.headers.get("x-sandbox-rule"), await response.text()];
  };
  faults.add({ kind: "token", is: "expired", count: 1 });
  faults.add({ kind: "token", is: "revoked", count: 1 });
  const [expired, revoked] = [await create(), await create()];
  expect(await groups(here)).toBe(0);
  await platform.revokeSessions();
  expect(await create()).toEqual(revoked);
  await clock.advance("15d");
  expect(await create()).toEqual(expired);
});

test("our client signs in anew once, and goes on", async () => {
  await using here = await served({
    fault: { kind: "token", is: "expired", operation: "createCustomerGroup", count: 1 },
  });
  await here.client.customerGroups.create({ workspace_id, group_name: "A" });
  const calls = here.sandbox.journal.entries().map(({ operation, status }) => [operation, status]);
  expect(calls).toEqual([
    ["createCustomerGroup", 403],
    ["reauthenticate", 200],
    ["createCustomerGroup", 200],
  ]);
});

test("our client gives up when every token is refused", async () => {
  await using here = await served({ fault: { kind: "token", is: "revoked" } });
  expect(await errorOf(here.client.customerGroups.list({ workspace_id }))).toBeInstanceOf(UnauthorisedError);
});

test("signing in has no token to refuse", async () => {
  await using here = await served();
  expect(() => here.sandbox.faults.add({ kind: "token", is: "revoked", operation: "authenticate" })).toThrow(
    /^fault token: it cannot meet authenticate; give operation as one of reauthenticate, uploadCustomers, /,
  );
});

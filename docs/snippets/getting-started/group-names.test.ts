import { Nudgescribe } from "@nudgescribe/client";
import { contract } from "@nudgescribe/contract/vitest";
import { expect, test } from "vitest";
import { groupNames } from "./group-names.ts";

const api = contract(); // the contract, served on this machine for the tests of this file
const client = () => new Nudgescribe({ baseUrl: api.url, apiKey: "any", email: "any", password: "any" });

test("shows the names of the groups", async () => {
  api.on("listCustomerGroups").once(200, { example: "several" });
  expect(await groupNames(client(), "ws_2f6c1d")).toContain("Motor renewals December");
});

test("says so when the user may not see them", async () => {
  api.on("listCustomerGroups").always(403, { example: "refused" });
  expect(await groupNames(client(), "ws_2f6c1d")).toBe("You may not see the groups of this workspace.");
});

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { stepsOf, walked, workflows } from "./workflow-steps.ts";

test("each workflow of the contract has a browser test of its name", () => {
  const tests = readdirSync(resolve(import.meta.dirname, "workflows"));
  expect(tests.toSorted()).toEqual(workflows.map((name) => `${name}.test.ts`).toSorted());
});

test.each(workflows)("%s begins with the sign-in and has steps that are operations", (name) => {
  const steps = stepsOf(name);
  expect(steps[0]).toBe("authenticate");
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.filter((step) => !Object.hasOwn(operations, step))).toEqual([]);
});

test("a step that is missing, or comes too early, is told", () => {
  const calls = (...names: string[]) => names.map((operation) => ({ operation }));
  const steps = ["authenticate", "listCampaigns", "publishMessages"];
  expect(walked(steps, calls("authenticate", "listCustomerGroups", "listCampaigns", "publishMessages"))).toEqual(steps);
  expect(walked(steps, calls("authenticate", "publishMessages"))).toEqual(["authenticate"]);
  expect(walked(steps, calls("authenticate", "publishMessages", "listCampaigns"))).toEqual(steps.slice(0, 2));
});

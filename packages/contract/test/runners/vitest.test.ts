import { expect, test } from "vitest";
import { runVitest } from "./project.ts";

test("on a shared server the tests that break the contract fail, with the text, and no other does", async () => {
  const { code, failed, tests, url } = await runVitest("vitest-shared");
  expect(code).toBe(1);
  expect(failed).toEqual([
    "beside others breaks the contract",
    "breaks it and does not notice",
    "calls what is no operation",
    "chooses an answer and makes no call",
    "says that it breaks it and does not",
  ]);
  expect(Object.keys(tests)).toHaveLength(12);
  const text = (title: string) => tests[title]?.failureMessages.join("\n");
  expect(text("breaks it and does not notice")).toMatch(/createCustomerGroup[\s\S]*body\.group_name[\s\S]*save\.ts:6/);
  expect(text("calls what is no operation")).toContain("/v1/groups");
  expect(text("chooses an answer and makes no call")).toContain("was never asked for");
  expect(text("says that it breaks it and does not")).toContain("did not happen");
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("without a set-up a file has a server of its own, which ends with it", async () => {
  const { failed, tests, url } = await runVitest("vitest-alone");
  expect(failed).toEqual(["breaks the contract"]);
  expect(Object.keys(tests)).toHaveLength(2);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

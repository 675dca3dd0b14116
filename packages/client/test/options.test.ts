import { expect, test } from "vitest";
import { createClient } from "../src/functions.ts";
import { Nudgescribe, type NudgescribeOptions } from "../src/index.ts";

const right = { apiKey: "key", email: "ada@example.com", password: "planted-secret" };

test.each<[string, object, string]>([
  ["no key", { ...right, apiKey: undefined }, "apiKey: give a non-empty string"],
  ["an empty key", { ...right, apiKey: "" }, "apiKey: give a non-empty string"],
  ["no email", { ...right, email: undefined }, "email: give a non-empty string"],
  ["no password", { ...right, password: undefined }, "password: give a non-empty string"],
  ["a base URL without scheme", { ...right, baseUrl: "localhost:80" }, "baseUrl: give an http or https URL"],
  ["a base URL of another scheme", { ...right, baseUrl: "file:///x" }, "baseUrl: give an http or https URL"],
  ["a timeout of 0", { ...right, timeout: 0 }, "timeout: 0 is not a whole number from 1 to 2147483647"],
  ["a timeout that is no number", { ...right, timeout: Number.NaN }, "timeout: NaN is not a whole number"],
  ["a timeout that timers cannot count", { ...right, timeout: 2 ** 31 }, "timeout: 2147483648 is not a whole number"],
])("%s is refused by name", (_case, options, message) => {
  const create = () => new Nudgescribe(options as NudgescribeOptions);
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
  expect(create).not.toThrow("planted-secret");
});

test("a wrong timeout of a call is refused before anything is sent", async () => {
  const nudgescribe = new Nudgescribe({ ...right, fetch: () => Promise.reject(new Error("sent")) });
  await expect(nudgescribe.campaigns.list({}, { timeout: -1 })).rejects.toThrow(TypeError);
});

test("a wrong number of pages ahead is refused at once, before the code for pages is loaded", () => {
  const list = () =>
    new Nudgescribe(right).customers.list({ workspace_id: "w", customer_group_id: "g" }, { prefetch: -1 });
  expect(list).toThrow("prefetch: -1 is not a whole number of pages");
});

test("a client of the functions does not either", async () => {
  const { inspect } = await import("node:util");
  const client = createClient(right);
  expect(inspect(client, { depth: 10 }) + JSON.stringify(client)).not.toContain("planted-secret");
});

test("a client does not show its secrets when it is logged", async () => {
  const { inspect } = await import("node:util");
  const nudgescribe = new Nudgescribe(right);
  expect(inspect(nudgescribe, { depth: 10, showHidden: true }) + JSON.stringify(nudgescribe)).not.toContain(
    "planted-secret",
  );
});

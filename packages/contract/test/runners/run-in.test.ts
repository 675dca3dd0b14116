import { expect, test } from "vitest";
import { runIn } from "../../src/index.ts";

test("a kit that is used beside the tests is refused with the reason", () => {
  const none = () => {};
  const api = runIn({ beforeAll: none, afterAll: none, afterEach: none });
  expect(() => api.url).toThrow("the contract is served while tests run");
  expect(() => api.on("createCustomerGroup")).toThrow("the contract is served while tests run");
});

test("hooks of any runner open, check and close", async () => {
  const hooks: Record<string, (test?: string) => Promise<void>> = {};
  const keep = (name: string) => (run: (test?: string) => Promise<void>) => {
    hooks[name] = run;
  };
  const api = runIn({ beforeAll: keep("before"), afterAll: keep("after"), afterEach: keep("each") });
  await hooks["before"]?.();
  const { url } = api;
  await fetch(`${url}/v1/cg`, { method: "PUT" });
  await expect(hooks["each"]?.("saves")).rejects.toThrow("createCustomerGroup");
  await hooks["after"]?.();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

import { expect, test } from "vitest";
import { startContract } from "../../src/server/contract-server.ts";
import { projectOf, runNode } from "./project.ts";

const failedOf = (tap: string): string[] =>
  [...tap.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name = ""]) => name).sort();
const run = (env: Record<string, string> = {}) =>
  runNode(projectOf("node-test"), ["--test-reporter=tap", "groups.mjs"], env);

test("in node:test the tests that break the contract fail, and no other does", async () => {
  const { code, out } = await run();
  expect(failedOf(out)).toEqual(["breaks it and does not notice", "chooses an answer and makes no call"]);
  expect(out).toContain("# pass 2");
  expect(out).toMatch(/createCustomerGroup[\s\S]*body\.group_name/);
  expect(code).toBe(1);
});

test("a server that the environment names is shared", async () => {
  const seen: (string | undefined)[] = [];
  await using server = await startContract({ onExchange: ({ test }) => seen.push(test) });
  const { out } = await run({ NUDGESCRIBE_CONTRACT_URL: server.url });
  expect(failedOf(out)).toEqual(["breaks it and does not notice", "chooses an answer and makes no call"]);
  expect(seen).toEqual(["keeps the contract", "breaks it and does not notice", "keeps it again"]);
});

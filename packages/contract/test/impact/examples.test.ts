import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Change } from "../../src/impact/changes.ts";
import { projectOf } from "./project.ts";
import { impact, placesIn, report } from "./run.ts";

const change = (operation: string, kind: string, pointer: string): Change => ({
  ...{ operation, kind, pointer, level: "major", layer: "wire" },
  words: `${kind} of ${operation}`,
});
const answer = "/responses/200/content/application~1json/schema";
const body = "/requestBody/content/application~1json/schema";

test("the example consumer is told where it reads, calls, refuses and tests what changes", async () => {
  const changes = [
    change("listCustomerGroups", "answer-member-gone", `${answer}/items/properties/group_name`),
    change("updateCustomerGroup", "request-member-renamed", `${body}/properties/group_name`),
    change("uploadCustomers", "request-member-needed", `${body}/oneOf/0/properties/source`),
    change("createCustomerGroup", "status-gone", "/responses/403"),
    change("listCustomerGroups", "example-gone", "/responses/200/examples/several"),
    change("createCustomerGroup", "answer-member-optional", `${answer}/properties/customer_group_id`),
    change("publishMessages", "operation-gone", ""),
  ];
  const folder = projectOf(join(import.meta.dirname, "../../examples"));
  const { changes: told, untouched } = await report(folder, changes);
  expect(Object.fromEntries(told.map((one) => [one.words, placesIn(one)]))).toEqual({
    "answer-member-gone of listCustomerGroups": ["src/groups.ts:23:89"],
    "request-member-renamed of updateCustomerGroup": [
      "jest/groups.test.ts:24:29",
      "node-test/groups.test.ts:25:35",
      "src/groups.ts:34:82",
      "vitest/groups.test.ts:24:29",
    ],
    "request-member-needed of uploadCustomers": ["src/groups.ts:37:50"],
    "status-gone of createCustomerGroup": [
      "jest/groups.test.ts:17:56",
      "jest/mistakes.test.ts:20:54",
      "node-test/groups.test.ts:18:56",
      "node-test/mistakes.test.ts:20:54",
      "src/groups.ts:29:30",
      "vitest/groups.test.ts:17:56",
      "vitest/mistakes.test.ts:20:54",
    ],
    "example-gone of listCustomerGroups": [
      "jest/groups.test.ts:11:53",
      "node-test/groups.test.ts:12:53",
      "vitest/groups.test.ts:11:53",
    ],
  });
  // A missing id has its default already, and nothing publishes.
  expect(untouched).toBe(2);
});

test("the README shows what the example consumer is told", async () => {
  const folder = projectOf(join(import.meta.dirname, "../../examples"));
  const needed = {
    ...change("createCustomerGroup", "request-member-needed", `${body}/properties/purpose`),
    words: "the request needs a new field `purpose`",
    migration: "pass `purpose` in every call",
  };
  const others = ["publishMessages", "listCampaigns", "startCampaignRerun"].map((one) =>
    change(one, "operation-gone", ""),
  );
  const file = join(folder, "changes.json");
  writeFileSync(file, JSON.stringify([{ version: "2.0.0", changes: [needed, ...others] }]));
  const { out } = await impact(folder, ["--changes", file]);
  const [, ...shown] = out.split("\n\n");
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`\n${shown.join("\n\n")}\n\`\`\``);
});

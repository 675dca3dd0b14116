import { expect, test } from "vitest";
import type { Change } from "../../src/impact/changes.ts";
import { operationsOf } from "../../src/impact/document.ts";
import { ruleOf } from "../../src/impact/rules.ts";
import { document } from "../document.ts";

const operations = operationsOf(document);
const rule = (change: Partial<Change>) =>
  ruleOf(
    {
      operation: "listCustomerGroups",
      level: "major",
      layer: "wire",
      kind: "new-kind",
      pointer: "",
      words: "",
      ...change,
    },
    document,
    operations,
  );
const answer = "/responses/200/content/application~1json/schema";
const body = "/requestBody/content/application~1json/schema";

test("a member leads to the schema that the types name, through lists, references and alternatives", () => {
  const placeOf = (operation: string, pointer: string) => {
    const found = rule({ operation, pointer });
    return "place" in found ? `${found.place.schema}#${found.place.members.join(".")}` : found;
  };
  expect(placeOf("listCustomerGroups", `${answer}/items/properties/group_name`)).toBe("CustomerGroup#group_name");
  expect(placeOf("listCampaigns", `${answer}/items/properties/campaigns`)).toBe("CampaignsByWorkspace#campaigns");
  expect(placeOf("listCampaigns", `${answer}/items/properties/campaigns/items/properties/status`)).toBe(
    "Campaign#status",
  );
  expect(placeOf("listCampaigns", `${answer}/items/properties/campaigns/items/properties/new`)).toBe("Campaign#new");
  expect(placeOf("createProfileField", `${body}/oneOf/1/properties/field_format`)).toBe(
    "CreateDateFieldRequest#field_format",
  );
  expect(placeOf("startCampaignRerun", "/responses/400/content/application~1json/schema/properties/message")).toBe(
    "RerunRefusal#message",
  );
});

test.each([
  [{ kind: "operation-gone" }, { touches: "operation", operation: "listCustomerGroups" }],
  [{ kind: "operation-moved" }, { touches: "nothing" }],
  [{ kind: "fact-promoted", pointer: answer }, { touches: "nothing" }],
  [{ level: "patch", kind: "new-kind" }, { touches: "nothing" }],
  [
    { layer: "behaviour", pointer: "/effect" },
    { touches: "calls", operation: "listCustomerGroups" },
  ],
  [
    { layer: "behaviour", pointer: "/sensitive/response" },
    { touches: "calls", operation: "listCustomerGroups" },
  ],
  [{ pointer: "/security" }, { touches: "calls", operation: "listCustomerGroups" }],
  [{ pointer: "/parameters/0" }, { touches: "calls", operation: "listCustomerGroups" }],
  [{ pointer: answer }, { touches: "calls", operation: "listCustomerGroups" }],
  [
    { layer: "types", pointer: "/x-method" },
    { touches: "method", operation: "listCustomerGroups", method: "customerGroups.list" },
  ],
  [
    { operation: "listCustomers", layer: "types", pointer: "/x-pages/method" },
    { touches: "method", operation: "listCustomers", method: "customers.list" },
  ],
  [
    { operation: "listCustomers", layer: "behaviour", pointer: "/pages" },
    { touches: "method", operation: "listCustomers", method: "customers.list" },
  ],
  [
    { pointer: "/responses/403/content/application~1json/schema" },
    { touches: "status", operation: "listCustomerGroups", status: 403 },
  ],
  [
    { layer: "types", pointer: "@nudgescribe/client/files#CsvSource.read" },
    { touches: "export", name: "CsvSource", members: ["read"] },
  ],
  [{ operation: "addedMeanwhile", pointer: answer }, { touches: "nothing" }],
  [{ kind: "server-changed", pointer: "/servers" }, { touches: "clients" }],
] as const)("%j touches %j", (change, expected) => {
  expect(rule(change)).toEqual(expected);
});

test("a change of no operation and no export cannot be looked for", () => {
  const change = { level: "major", layer: "types", kind: "consumer-breaks", pointer: "a/b.ts:3", words: "" } as const;
  expect(ruleOf(change, document, operations)).toEqual({ touches: "unseen" });
});

// A program in CommonJS: it gets the packages, which are ESM only, by `require`.
const { Nudgescribe } = require("@nudgescribe/client");
const { createClient, listCustomerGroups } = require("@nudgescribe/client/functions");
const { importCustomers } = require("@nudgescribe/client/files");
const { fileTokenStore } = require("@nudgescribe/client/node");
const { operations } = require("@nudgescribe/types");
const document = require("@nudgescribe/types/openapi.json");

module.exports = async ({ baseUrl }) => {
  const { origin, searchParams } = new URL(baseUrl);
  const account = { baseUrl: origin, ...Object.fromEntries(searchParams) };
  const workspace = { workspace_id: "ws_2f6c1d" };
  const byClass = await new Nudgescribe(account).customerGroups.list(workspace);
  const byFunction = await listCustomerGroups(createClient(account), workspace);
  return [
    {
      name: "the class and the functions list the same groups",
      passed: byClass.length > 0 && same(byClass, byFunction),
    },
    {
      name: "files and node are there",
      passed: [importCustomers, fileTokenStore].every((of) => typeof of === "function"),
    },
    {
      name: "the operations are those of the document",
      passed: Object.values(operations).every(({ method, path }) => document.paths[path][method.toLowerCase()]),
    },
  ];
};

const same = (one, other) => one.every(({ group_name }) => other.some((group) => group.group_name === group_name));

// What an installed client must do against a sandbox, in any runtime: it uses nothing but the web platform. Each check
// loads another part of what is published: the start, the parser of CSV, the check of drift, the functions.
import { Nudgescribe, UnauthorisedError } from "@nudgescribe/client";
import { countCustomerPages, createClient, listCustomerGroups } from "@nudgescribe/client/functions";

/** @param {{ runtime: string, baseUrl: string }} context the query of baseUrl holds the sandbox's credentials */
export default async function smoke({ runtime, baseUrl }) {
  const { origin, searchParams } = new URL(baseUrl);
  const account = { baseUrl: origin, ...Object.fromEntries(searchParams) };
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(account, runtime);
      results.push({ name, passed: true });
    } catch (error) {
      results.push({ name, passed: false, message: [error, error.cause].filter(Boolean).join("; ") });
    }
  }
  return results;
}

const workspace = { workspace_id: "ws_2f6c1d" };

const checks = {
  "a group that was created is listed, and its customers come back": async (account, runtime) => {
    const nudgescribe = new Nudgescribe(account);
    const mark = crypto.randomUUID();
    const group_name = `Rehearsed on ${runtime}, ${mark}`;
    await nudgescribe.customerGroups.create({ ...workspace, group_name });
    const groups = await nudgescribe.customerGroups.list(workspace);
    const { customer_group_id } = groups.find((group) => group.group_name === group_name);
    const source = `first_name,policy_number\nAda,A-${mark}\nBo,B-${mark}\n`;
    const report = await nudgescribe.customers.import({ ...workspace, customer_group_id, source });
    equal(report.refused, []);
    const found = [];
    for await (const customer of nudgescribe.customers.list({ ...workspace, customer_group_id })) found.push(customer);
    equal(found.length, 2);
  },

  "a published file is read row by row": async (account) => {
    let count = 0;
    for await (const row of new Nudgescribe(account).messages.rows({ campaign_id: "cmp_3e9a52", page: 1 }))
      count += Object.keys(row).length > 0;
    equal(count > 0, true);
  },

  "a wrong password is refused by class, status and meaning": async (account) => {
    const error = await new Nudgescribe({ ...account, password: "wrong" }).customerGroups
      .list(workspace)
      .catch((e) => e);
    equal([error instanceof UnauthorisedError, error.status], [true, 403]);
  },

  "answers are held against the contract": async (account) => {
    const drift = [];
    const observe = (event) => event.type === "drift" && drift.push(event);
    await new Nudgescribe({ ...account, drift: "report", observe }).customerGroups.list(workspace);
    equal(drift, []);
  },

  "the functions do what the class does": async (account) => {
    const client = createClient(account);
    const [first] = await listCustomerGroups(client, workspace);
    equal(typeof first.customer_group_id, "string");
    equal(typeof (await countCustomerPages(client, { ...workspace, ...first })), "object");
  },
};

function equal(actual, expected) {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (got !== wanted) throw new Error(`${got} should be ${wanted}`);
}

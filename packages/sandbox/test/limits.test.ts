import { once } from "node:events";
import { request } from "node:http";
import { expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { addFields, addGroup, use, workspace_id } from "./sandboxes.ts";

test("a body beyond the limit is refused, whether its length is told or not", async () => {
  await using used = await use({ maxBodyBytes: 1_000 });
  const body = JSON.stringify({ workspace_id, group_name: "x".repeat(1_000) });
  const tooLarge = { status: 400, rule: "body-too-large", body: { message: "The body is larger than 1000 bytes." } };
  expect(await used.call("createCustomerGroup", body)).toMatchObject(tooLarge);

  const authorization = `Bearer ${await used.token()}`;
  const told = { authorization, "content-length": String(Buffer.byteLength(body)) };
  expect(await used.call("createCustomerGroup", body, told)).toMatchObject(tooLarge);
  await expect(used.nudgescribe.customerGroups.list({ workspace_id })).resolves.toEqual([]);
});

test("an upload in which every row is wrong counts all and tells the first 10,000 findings", async () => {
  await using used = await use();
  await addFields(used);
  const customer_group_id = await addGroup(used, "Wrong");
  const data_file = `renewal_date\n${"tomorrow\n".repeat(10_500)}`;
  const answer = await used.nudgescribe.customers.upload({ workspace_id, customer_group_id, data_file });
  expect(answer).toMatchObject({ status: "refused", received: 10_500, refused: 10_500 });
  expect(answer.findings).toHaveLength(10_000);
});

test.each([
  ["told", (body: string) => ({ "content-length": String(Buffer.byteLength(body)) })],
  ["not told", () => ({ "transfer-encoding": "chunked" })],
])("a caller over a socket gets the answer to a body that is too large when its length is %s", async (_how, length) => {
  await using sandbox = await startSandbox({ maxBodyBytes: 1_000 });
  const body = JSON.stringify({ workspace_id, group_name: "x".repeat(2_000_000) });
  const headers = { "content-type": "application/json", ...length(body) };
  const asked = request(`${sandbox.url}/v1/cg`, { method: "PUT", headers });
  // The rest of the body may meet a closed door once the answer is there.
  asked.on("error", () => {});
  asked.end(body);
  const [response] = await once(asked, "response");
  expect([response.statusCode, response.headers["x-sandbox-rule"]]).toEqual([400, "body-too-large"]);
});

test.each([
  ["pageSize", 0],
  ["maxRows", 1.5],
  ["jobDelay", -1],
])("the setting %s does not take %s", async (name, value) => {
  await expect(use({ [name]: value })).rejects.toThrow(`${name} is ${value}; give a whole number of at least`);
});

import type { OperationId } from "@nudgescribe/types";
import { describe, expect, test } from "vitest";
import { databases } from "./databases.ts";
import { hostile, hostileTexts } from "./hostile-values.ts";
import { account_id, addCampaign, addGroup, type Used, use, workspace_id } from "./sandboxes.ts";

/** Sends one request for each hostile text. @returns the texts that were taken, and the others with the rule against them */
async function sendAll(used: Used, id: OperationId, bodyOf: (text: string) => object) {
  const answers = [];
  for (const text of hostileTexts) answers.push({ ...(await used.call(id, bodyOf(text))), sent: text });
  return {
    taken: answers.filter(({ status }) => status === 200).map(({ sent, body }) => ({ sent, body })),
    refused: answers.filter(({ status }) => status !== 200).map(({ sent, rule }) => [sent, rule]),
  };
}

const { blank, nothing } = hostile;
const halves = [hostile["half a surrogate pair"], hostile["another half of one"]];
const notUnicode = halves.map((text) => [text, "text-is-unicode"]);
const noNames = [...notUnicode, ...[blank, nothing].map((text) => [text, "name-empty"])];

async function addField(used: Used, field_name: string): Promise<string> {
  const { field_id = "" } = await used.nudgescribe.profileFields.create({
    workspace_id,
    field_name,
    field_type: "string",
  });
  return field_id;
}

async function profilesOf(used: Used, customer_group_id: string): Promise<Record<string, unknown>[]> {
  const customers = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
  return Promise.all(customers.map(({ profile = "" }) => used.sandbox.platform.decrypt(account_id, profile)));
}

describe.each(databases)("hostile values stored in $name", ({ db }) => {
  test("a group has the name that it was given, or is refused with a rule", async () => {
    await using used = await use({ db: await db() });
    const { taken, refused } = await sendAll(used, "createCustomerGroup", (group_name) => ({
      workspace_id,
      group_name,
    }));
    const names = taken.map(({ sent }) => sent);
    expect(taken.map(({ body }) => body)).toMatchObject(names.map((group_name) => ({ group_name })));
    expect(await used.nudgescribe.customerGroups.list({ workspace_id })).toMatchObject(
      names.map((group_name) => ({ group_name })),
    );
    expect(refused).toEqual(noNames);
  });

  test("a field has the name that it was given, and takes values by that name", async () => {
    await using used = await use({ db: await db() });
    const { taken, refused } = await sendAll(used, "createProfileField", (field_name) => ({
      workspace_id,
      field_name,
      field_type: "string",
    }));
    expect(refused).toEqual(noNames);
    const fields = await used.nudgescribe.profileFields.list({ workspace_id });
    expect(fields.map(({ field_name }) => field_name)).toEqual(taken.map(({ sent }) => sent));
    const customer_group_id = await addGroup(used, "Keys");
    const customers = fields.map(({ field_name = "" }) => Object.fromEntries([[field_name, field_name]]));
    await expect(
      used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers }),
    ).resolves.toMatchObject({ created: fields.length, findings: [] });
    expect(await profilesOf(used, customer_group_id)).toEqual(
      fields.map(({ field_id = "", field_name }) => ({ [field_id]: field_name })),
    );
  });

  test("a key that is no field is a finding, whatever it is", async () => {
    await using used = await use({ db: await db() });
    await addField(used, "first_name");
    const customer_group_id = await addGroup(used, "Unknown keys");
    const { taken, refused } = await sendAll(used, "uploadCustomers", (text) => ({
      workspace_id,
      customer_group_id,
      customers: [Object.fromEntries([[text, "x"]])],
    }));
    expect(taken.map(({ body }) => body)).toMatchObject(taken.map(() => ({ status: "refused", created: 0 })));
    expect(refused).toEqual(notUnicode);
    expect(await profilesOf(used, customer_group_id)).toEqual([]);
  });

  test.each(["first_name", "policy_number"])("a value of %s is read back as it was sent", async (field_name) => {
    await using used = await use({ db: await db() });
    const field_id = await addField(used, field_name);
    const customer_group_id = await addGroup(used, "Values");
    const { taken, refused } = await sendAll(used, "uploadCustomers", (text) => ({
      workspace_id,
      customer_group_id,
      customers: [{ [field_name]: text }],
    }));
    expect(refused).toEqual(notUnicode);
    const values = (await profilesOf(used, customer_group_id)).map((profile) => profile[field_id] ?? "");
    expect(values).toEqual(taken.map(({ sent }) => sent));
  });

  test("a customer is found again by a hostile identifier", async () => {
    await using used = await use({ db: await db() });
    await addField(used, "policy_number");
    const customer_group_id = await addGroup(used, "Identifiers");
    const texts = hostileTexts.filter((text) => text !== nothing && !halves.includes(text));
    const customers = [...texts, `${hostile["100 kB"]}x`].map((policy_number) => ({ policy_number }));
    const upload = () => used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers });
    await expect(upload()).resolves.toMatchObject({ created: customers.length, updated: 0 });
    await expect(upload()).resolves.toMatchObject({ created: 0, updated: customers.length });
  });

  test("segments and messages with hostile texts come out of the export as they went in", async () => {
    await using used = await use({ db: await db() });
    await addField(used, "segment");
    const texts = hostileTexts.filter((text) => text !== nothing && !halves.includes(text));
    const customer_group_id = await addGroup(
      used,
      "Segments",
      texts.map((segment) => ({ segment })),
    );
    const campaign_id = await addCampaign(used, customer_group_id, String(hostile["a quote"]));
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await used.sandbox.clock.advance("1s");
    const messages = await used.nudgescribe.reruns.listMessages({ campaign_id });
    const { rows } = await used.nudgescribe.messages.json({ campaign_id, page: 1 });
    expect(messages.map(({ segment }) => segment)).toEqual(texts);
    expect(rows.map(({ segment, content }) => ({ segment, content }))).toEqual(
      messages.map(({ segment, content }) => ({ segment, content })),
    );
  });

  test("a body nested deeper than calls can be is answered", async () => {
    await using used = await use({ db: await db() });
    const deep = `${"[".repeat(100_000)}"\\ud83d\\ude00"${"]".repeat(100_000)}`;
    const answer = await used.call("createCustomerGroup", `{"workspace_id":"${workspace_id}","group_name":${deep}}`);
    expect(answer).toMatchObject({ status: 400, rule: "fields-wrong" });
  });

  test("text that is not Unicode is refused, as a value and as a name", async () => {
    await using used = await use({ db: await db() });
    const bodies = [
      { workspace_id, group_name: "a\ud800" },
      { workspace_id, group_name: "a", "\udc00": 1 },
    ];
    for (const body of bodies)
      expect(await used.call("createCustomerGroup", body)).toMatchObject({ status: 400, rule: "text-is-unicode" });
    const escaped = `{"workspace_id":"${workspace_id}","group_name":"\\\\ud800 \\ud83d\\ude00"}`;
    expect((await used.call("createCustomerGroup", escaped)).body).toMatchObject({ group_name: "\\ud800 😀" });
  });
});

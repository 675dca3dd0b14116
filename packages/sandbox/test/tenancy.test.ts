import { operations } from "@nudgescribe/types";
import { describe, expect, test } from "vitest";
import { databases } from "./databases.ts";
import { choices, exampleRequests, idNames, withIds } from "./example-requests.ts";
import { type Answered, people, signIn, type Used, use } from "./sandboxes.ts";
import { everythingOf, furnish, neighbour, type Tenant } from "./tenants.ts";

const nobody = {
  workspace_id: "ws_00000000",
  customer_group_id: "cg_00000000",
  campaign_id: "cmp_00000000",
  field_id: "fld_00000000",
  customer_id: "cus_00000000",
};

const withIdsInThem = exampleRequests.filter(({ body }) => idNames(body).length > 0);
const withoutIds = exampleRequests.filter(({ body }) => idNames(body).length === 0);

const said = ({ status, rule, text }: Answered) => ({ status, rule, text });

/** Each request of the contract as the neighbour would send it, with every choice of its ids taken from elsewhere. */
const trespasses = withIdsInThem.flatMap(({ name, operation, body = {} }) =>
  choices(idNames(body)).map((taken) => ({ name, operation, body, taken })),
);

async function compare(used: Used, owner: Tenant, { ids, token }: Tenant) {
  const answers = [];
  for (const { name, operation, body, taken } of trespasses) {
    const from = (there: Record<string, string | undefined>) =>
      withIds(body, { ...ids, ...Object.fromEntries(taken.map((id) => [id, there[id] ?? ""])) });
    const send = (there: Record<string, string | undefined>) =>
      used.call(operation, from(there), { authorization: `Bearer ${token}` });
    answers.push({ name: `${name} ${taken}`, theirs: said(await send(owner.ids)), none: said(await send(nobody)) });
  }
  return answers;
}

test("the requests of the contract reach every operation, alone and with each choice of ids", () => {
  expect(new Set(exampleRequests.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
  expect(trespasses.length).toBeGreaterThan(50);
  expect([...new Set(withoutIds.map(({ operation }) => operation))].sort()).toEqual([
    "authenticate",
    "listCampaigns",
    "reauthenticate",
  ]);
});

describe.each(databases)("accounts on $name", ({ db }) => {
  test("ids of another account are answered in every operation like ids that do not exist, and change nothing", async () => {
    await using used = await use({ db: await db() });
    const [owner, intruder] = [await furnish(used), await neighbour(used)];
    const before = await everythingOf(used, owner);
    const answers = await compare(used, owner, intruder);
    expect(answers.map(({ name, theirs }) => ({ name, ...theirs }))).toEqual(
      answers.map(({ name, none }) => ({ name, ...none })),
    );
    expect(answers.filter(({ theirs }) => theirs.status !== 400)).toEqual([]);
    expect(await everythingOf(used, owner)).toBe(before);
    expect(before).toContain("Loyal drivers");
  });

  test("what an operation answers without ids is of the caller's own account only", async () => {
    await using used = await use({ db: await db() });
    const [owner, intruder] = [await furnish(used), await neighbour(used)];
    const texts = [];
    for (const { operation, body } of withoutIds)
      texts.push(
        (
          await used.call(operation, body, {
            authorization: `Bearer ${intruder.token}`,
            "x-api-key": "other-api-key",
          })
        ).text,
      );
    texts.push((await used.call("listCampaigns", {}, { authorization: `Bearer ${intruder.token}` })).text);
    for (const id of Object.values(owner.ids)) expect(texts.join("\n")).not.toContain(id);
    expect(texts.join("\n")).toContain(intruder.ids["campaign_id"]);
  });

  test("a user signs in with the API key of the own account only", async () => {
    await using used = await use({ db: await db() });
    await neighbour(used);
    const { apiKey, email, password } = used.sandbox.credentials;
    const wrong = await used.call("authenticate", { email, password }, { "x-api-key": "other-api-key" });
    const unknown = await used.call("authenticate", { email, password }, { "x-api-key": "no-api-key" });
    expect(said(wrong)).toEqual(said(unknown));
    expect((await used.call("authenticate", { email, password }, { "x-api-key": apiKey })).status).toBe(200);
  });

  test("a link made for one account opens no file of another, and needs no account", async () => {
    await using used = await use({ db: await db() });
    const [owner, intruder] = [await furnish(used), await neighbour(used)];
    const { campaign_id = "", account_id = "" } = owner.ids;
    const { body } = await used.call("fetchMessageFile", { campaign_id, page: 1, format: "url" });
    const { url } = body as { url: string };
    expect((await used.sandbox.fetch(url)).status).toBe(200);
    for (const [from, to] of [
      [account_id, intruder.ids["account_id"]],
      [campaign_id, intruder.ids["campaign_id"]],
    ] as const)
      expect((await used.sandbox.fetch(url.replace(from, to ?? ""))).status).toBe(403);
  });

  test("the key of one account opens no profile of another", async () => {
    await using used = await use({ db: await db() });
    const [owner, intruder] = [await furnish(used), await neighbour(used)];
    const { workspace_id, customer_group_id } = owner.ids;
    const listed = await used.call("listCustomers", { workspace_id, customer_group_id, page: 1 });
    const [{ profile }] = listed.body as [{ profile: string }];
    await expect(used.sandbox.platform.decrypt(intruder.ids["account_id"] ?? "", profile)).rejects.toThrow(
      /not one of this account/,
    );
  });

  test("a role in one workspace gives no right in another that is named beside it", async () => {
    await using used = await use({ db: await db() });
    const { ids } = await furnish(used);
    const { account_id = "", workspace_id = "", campaign_id, customer_group_id } = ids;
    const { platform, fetch, credentials } = used.sandbox;
    const viewer = { ...credentials, email: "viewer@harbourmutual.example" };
    const { user_id } = await platform.createUser({ account_id, ...viewer, role_code: "VIEWER" });
    const elsewhere = await platform.createWorkspace({ account_id, workspace_name: "Ireland" });
    await platform.setRole(elsewhere.workspace_id, user_id, "EDITOR");
    const authorization = `Bearer ${await signIn((input, init) => fetch(input, init), viewer)}`;
    const group = { workspace_id: elsewhere.workspace_id, group_name: "Mine" };
    const readOnly = { status: 403, rule: "viewers-only-read" };
    expect((await used.call("createCustomerGroup", group, { authorization })).status).toBe(200);
    expect(
      await used.call(
        "startCampaignRerun",
        { campaign_id: campaign_id ?? "", customer_group_id: customer_group_id ?? "", ...elsewhere },
        { authorization },
      ),
    ).toMatchObject(readOnly);
    expect(
      await used.call(
        "createCustomerGroup",
        { workspace_id, group_name: "Theirs", ...people(1)[0] },
        { authorization },
      ),
    ).toMatchObject(readOnly);
    await platform.setRole(workspace_id, user_id, "EDITOR");
    const rerun = { campaign_id: campaign_id ?? "", customer_group_id: customer_group_id ?? "" };
    expect((await used.call("startCampaignRerun", rerun, { authorization })).status).toBe(200);
  });
});

import { type OperationRow, operations } from "@nudgescribe/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Body, exampleRequests, leaves, withIds, withValue } from "./example-requests.ts";
import { hostileNumbers, hostileTexts, nearly } from "./hostile-values.ts";
import { type Kept, keptDatabases } from "./kept-databases.ts";
import { type Used, use } from "./sandboxes.ts";
import { everythingOf, furnish, neighbour, type Tenant } from "./tenants.ts";

const rows = Object.values(operations);

const isId = (path: readonly (string | number)[]) => /_ids?$/.test(path.filter((step) => step !== 0).join("/"));

/** The requests of an operation, each with one value exchanged for one that does harm where it can. */
function attacks({ id }: OperationRow, ids: Tenant["ids"]) {
  const requests = exampleRequests.filter(({ operation, body }) => operation === id && body);
  return requests.flatMap(({ body = {} }) => {
    const own = withIds(body, ids);
    return leaves(own).flatMap(({ path, value }) => {
      const texts = isId(path) ? [...hostileTexts, ...nearly(String(value))] : hostileTexts;
      const values = typeof value === "number" ? [...hostileNumbers, ...hostileTexts] : texts;
      return values.map((value) => ({ path, value, body: withValue(own, path, value) as Body }));
    });
  });
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 80);

test("every operation that takes a body is attacked in every text of it", () => {
  const attacked = rows.filter((row) => attacks(row, {}).length > 0).map(({ id }) => id);
  const bodiless = ["reauthenticate"];
  expect([...attacked, ...bodiless].sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(rows.flatMap((row) => attacks(row, {})).length).toBeGreaterThan(1_000);
});

describe.each(keptDatabases)("hostile values on $name", ({ make }) => {
  let kept: Kept;
  let used: Used;
  let owner: Tenant;
  let attacker: Tenant;
  let tablesBefore: string[];
  let before: string;

  beforeAll(async () => {
    kept = await make();
    await (await use({ db: kept.db })).sandbox.close();
    tablesBefore = await kept.tables();
    used = await use({ db: kept.db });
    [owner, attacker] = [await furnish(used), await neighbour(used)];
    const authorization = `Bearer ${attacker.token}`;
    const { workspace_id } = attacker.ids;
    for (const { operation, body } of exampleRequests.filter(({ operation }) => operation === "createProfileField"))
      await used.call(operation, { ...body, workspace_id }, { authorization });
    before = await everythingOf(used, owner);
  });

  afterAll(async () => {
    await used.sandbox.close();
    await kept[Symbol.asyncDispose]();
  });

  test.for(rows)("$id refuses them or takes them as what they are", async (row) => {
    const headers = { authorization: `Bearer ${attacker.token}`, "x-api-key": "other-api-key" };
    const outcomes = await Promise.all(
      attacks(row, attacker.ids).map(async ({ path, value, body }) => {
        const { status, text } = await used.call(row.id, body, headers);
        return { path: path.join("/"), value: shown(value), status, id: isId(path), text: text.slice(0, 120) };
      }),
    );
    expect(outcomes.filter(({ status }) => status >= 500)).toEqual([]);
    expect(outcomes.filter(({ status, id }) => id && status < 400)).toEqual([]);
    expect(outcomes.filter(({ path, status }) => /email|password/.test(path) && status < 400)).toEqual([]);
  });

  test.for(rows)("$id is not led astray by its headers or its query", async ({ id, method, path }) => {
    const texts = hostileTexts.filter((text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text));
    const names = ["authorization", "x-api-key", "x-auth-context", "content-type", "accept", "x-forwarded-host"];
    const body = exampleRequests.find(({ operation }) => operation === id)?.body;
    const good = { authorization: `Bearer ${attacker.token}`, "x-api-key": "other-api-key" };
    const send = (query: string, headers: Record<string, string>) =>
      used.sandbox.fetch(`http://127.0.0.1:4020${path}${query}`, {
        method,
        headers: { "content-type": "application/json", ...good, ...headers },
        ...(body && { body: JSON.stringify(body) }),
      });
    const answers = await Promise.all([
      ...names.flatMap((name) => texts.map((text) => send("", { [name]: text }))),
      ...texts.map((text) => send(`?${encodeURIComponent(text)}=${encodeURIComponent(text)}`, {})),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  });

  test.each(["", "__storage/", "__storage/acc_7b19c4/", "v1/cg/"])(
    "the path /%s and what follows it open nothing",
    async (start) => {
      const answers = await Promise.all(
        [
          ...hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text) && text.trim() !== ""),
          "%E0%A4%A",
          "%00/1.csv",
        ].flatMap((text) =>
          [text.replaceAll("#", ""), encodeURIComponent(text)].map((name) =>
            used.sandbox.fetch(`http://127.0.0.1:4020/${start}${name}?expires=${name}&signature=${name}`),
          ),
        ),
      );
      expect(answers.map(({ status }) => status).filter((status) => status !== 403 && status !== 404)).toEqual([]);
    },
  );

  test("nobody else's things have changed, no table was made or lost, and the attacker's own are there", async () => {
    const { campaign_id, customer_group_id, workspace_id, customer_id } = attacker.ids;
    const authorization = `Bearer ${attacker.token}`;
    expect(await everythingOf(used, owner)).toBe(before);
    expect((await used.call("listCampaigns", {}, { authorization })).text).toContain(campaign_id);
    const customers = await used.call("listCustomers", { workspace_id, customer_group_id, page: 1 }, { authorization });
    expect(customers.text).toContain(customer_id);
    await used.sandbox.close();
    expect(await kept.tables()).toEqual(tablesBefore);
    used = await use({ db: kept.db });
  });
});

import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { account_id, addFields, addGroup, people, use, workspace_id } from "../sandboxes.ts";

const csvOf = (rows: readonly Record<string, string>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(",")).join("\n");

describe.each(databases)("customers on $name", ({ db }) => {
  test.each([
    ["JSON rows", (rows: ReturnType<typeof people>) => ({ customers: rows })],
    ["a CSV file", (rows: ReturnType<typeof people>) => ({ data_file: csvOf(rows) })],
  ])("uploaded as %s, customers are counted in pages and read back in order", async (_form, form) => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Read back");
    const answer = await used.nudgescribe.customers.upload({ workspace_id, customer_group_id, ...form(people(250)) });
    expect(answer).toEqual({ status: "completed", received: 250, created: 250, updated: 0, refused: 0, findings: [] });
    await expect(used.nudgescribe.customers.countPages({ workspace_id, customer_group_id })).resolves.toEqual({
      pages: 3,
    });
    const sizes = [];
    const numbers = [];
    for (const page of [1, 2, 3, 4]) {
      const customers = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page });
      sizes.push(customers.length);
      for (const { profile = "" } of customers) {
        const values = Object.values(await used.sandbox.platform.decrypt(account_id, profile));
        numbers.push(values.find((value) => String(value).startsWith("HM-")));
      }
    }
    expect(sizes).toEqual([100, 100, 50, 0]);
    expect(numbers).toEqual(people(250).map(({ policy_number }) => policy_number));
  });

  test("a profile is unreadable text, and only the account's own key opens it", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Secret", people(1));
    const [customer] = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
    const { profile = "" } = customer ?? {};
    expect(Buffer.from(profile, "base64").toString("latin1")).not.toMatch(/Amira|HM-0/);
    await expect(used.sandbox.platform.decrypt("acc_other", profile)).rejects.toThrow(/not one of this account/);
    expect(Object.values(await used.sandbox.platform.decrypt(account_id, profile))).toContain("Amira");
  });

  test("one row that does not pass keeps every row out, and is told with row, field, value and reason", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "All or nothing");
    const customers = people(3).map((row, index) => (index === 1 ? { ...row, renewal_date: "2026-12-09" } : row));
    await expect(used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers })).resolves.toEqual({
      status: "refused",
      received: 3,
      created: 0,
      updated: 0,
      refused: 1,
      findings: [
        { row: 2, field_name: "renewal_date", value: "2026-12-09", message: "renewal_date must follow dd/MM/yyyy." },
      ],
    });
    await expect(used.nudgescribe.customers.countPages({ workspace_id, customer_group_id })).resolves.toEqual({
      pages: 0,
    });
  });

  test("a customer whose identifier the group knows is changed, and keeps what the upload leaves out", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Matched", people(3));
    const before = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
    await used.sandbox.clock.advance("1h");
    const customers = [
      { policy_number: "HM-1", first_name: "Jonas" },
      { policy_number: "HM-9", first_name: "Chloe" },
      { policy_number: "HM-9", segment: "Price watchers" },
    ];
    const answer = await used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers });
    expect(answer).toMatchObject({ status: "completed", received: 3, created: 1, updated: 2 });
    const after = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
    expect(after).toHaveLength(4);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]).toMatchObject({
      customer_id: before[1]?.customer_id,
      created_at: before[1]?.created_at,
      updated_at: "2026-11-20T10:00:00Z",
    });
    const values = async (index: number) =>
      Object.values(await used.sandbox.platform.decrypt(account_id, after[index]?.profile ?? ""));
    expect(await values(1)).toEqual(expect.arrayContaining(["HM-1", "Jonas", "04/12/2026"]));
    expect(await values(3)).toEqual(expect.arrayContaining(["HM-9", "Chloe", "Price watchers"]));
  });

  test("the platform may choose another field to match customers by", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    await used.sandbox.platform.setIdentifierField(workspace_id, "first_name");
    const customer_group_id = await addGroup(used, "By name", people(1));
    const answer = await used.nudgescribe.customers.upload({
      workspace_id,
      customer_group_id,
      customers: [{ policy_number: "HM-7", first_name: "Amira" }],
    });
    expect(answer).toMatchObject({ created: 0, updated: 1 });
  });

  test("a large upload is checked at once and stored by a job when it is due", async () => {
    await using used = await use({ db: await db(), backgroundRows: 2_000 });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Large");
    const bad = people(3_000).map((row, index) => (index === 2_999 ? { ...row, renewal_date: "x" } : row));
    const request = { workspace_id, customer_group_id };
    await expect(used.nudgescribe.customers.upload({ ...request, customers: bad })).resolves.toMatchObject({
      status: "refused",
      refused: 1,
    });
    await expect(used.nudgescribe.customers.upload({ ...request, customers: people(3_000) })).resolves.toMatchObject({
      status: "queued",
      received: 3_000,
      created: 0,
    });
    await expect(used.nudgescribe.customers.countPages(request)).resolves.toEqual({ pages: 0 });
    await used.sandbox.clock.advance("1s");
    await expect(used.nudgescribe.customers.countPages(request)).resolves.toEqual({ pages: 30 });
    expect(await used.sandbox.platform.jobs()).toMatchObject([
      { kind: "store-upload", state: "done", step: 3, steps: 3 },
    ]);
  });

  test("a file that cannot be read as a whole, or that is too long, is 400 and stores nothing", async () => {
    await using used = await use({ db: await db(), maxRows: 10 });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Unreadable");
    const upload = (data: object) => used.call("uploadCustomers", { workspace_id, customer_group_id, ...data });
    expect(await upload({ data_file: "policy_number,colour\n1,red\n" })).toMatchObject({
      status: 400,
      rule: "upload-unknown-column",
    });
    expect(await upload({ data_file: 'policy_number\n"open\n' })).toMatchObject({ status: 400, rule: "upload-quotes" });
    expect(await upload({ customers: people(11) })).toMatchObject({ status: 400, rule: "upload-too-many-rows" });
    await expect(used.nudgescribe.customers.countPages({ workspace_id, customer_group_id })).resolves.toEqual({
      pages: 0,
    });
  });

  test("neither customers nor a file, and both of them, are 400", async () => {
    await using used = await use({ db: await db() });
    const customer_group_id = await addGroup(used, "Either");
    const upload = (data: object) => used.call("uploadCustomers", { workspace_id, customer_group_id, ...data });
    expect((await upload({})).status).toBe(400);
    expect((await upload({ customers: [], data_file: "x" })).status).toBe(400);
  });

  test("deleted customers leave no gap: every page but the last stays full", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "No gap", people(205));
    const request = { workspace_id, customer_group_id };
    const page = (number: number) => used.nudgescribe.customers.readPage({ ...request, page: number });
    const [first, second] = [await page(1), await page(2)];
    const customer_ids = first.slice(10, 20).map(({ customer_id = "" }) => customer_id);
    await expect(used.nudgescribe.customers.delete({ ...request, customer_ids })).resolves.toEqual({
      message: "10 customers deleted.",
    });
    expect([(await page(1)).length, (await page(2)).length]).toEqual([100, 95]);
    expect(await page(1)).toEqual([...first.slice(0, 10), ...first.slice(20), ...second.slice(0, 10)]);
    await used.nudgescribe.customers.upload({ ...request, customers: people(1, ["x"], 900) });
    expect((await page(2)).length).toBe(96);
  });

  test("deleting customers is all or nothing", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "All or nothing", people(2));
    const [customer] = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
    const remove = (customer_ids: unknown[]) =>
      used.call("deleteCustomers", { workspace_id, customer_group_id, customer_ids });
    expect(await remove([customer?.customer_id, "cus_none"])).toMatchObject({ status: 400, rule: "customer-unknown" });
    expect(await remove([])).toMatchObject({ status: 400, rule: "nothing-to-delete" });
    await expect(
      used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 }),
    ).resolves.toHaveLength(2);
  });
});

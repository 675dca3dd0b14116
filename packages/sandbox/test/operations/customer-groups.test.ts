import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { account_id, addFields, addGroup, now, people, use, workspace_id } from "../sandboxes.ts";

describe.each(databases)("customer groups on $name", ({ db }) => {
  test("a group that was created is listed whole, in the order of creation", async () => {
    await using used = await use({ db: await db() });
    const { customerGroups } = used.nudgescribe;
    const first = await customerGroups.create({ workspace_id, group_name: "New policyholders" });
    const second = await customerGroups.create({ workspace_id, group_name: "A group that sorts before" });
    expect(first).toEqual({
      customer_group_id: expect.stringMatching(/^cg_[0-9a-f]{8}$/),
      account_id,
      workspace_id,
      group_name: "New policyholders",
      created_at: now,
      updated_at: now,
      created_by: "usr_41aa90",
      updated_by: "usr_41aa90",
    });
    await expect(customerGroups.list({ workspace_id })).resolves.toEqual([first, second]);
  });

  test("creating the same group twice makes two groups", async () => {
    await using used = await use({ db: await db() });
    const { customerGroups } = used.nudgescribe;
    const ids = [];
    for (const group_name of ["Twice", "Twice"])
      ids.push((await customerGroups.create({ workspace_id, group_name })).customer_group_id);
    expect(new Set(ids).size).toBe(2);
    await expect(customerGroups.list({ workspace_id })).resolves.toHaveLength(2);
  });

  test("a new name keeps the customers, and says who changed it and when", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Before", people(3));
    await used.sandbox.clock.advance("1h");
    const changed = await used.nudgescribe.customerGroups.update({
      workspace_id,
      customer_group_id,
      group_name: "After",
    });
    expect(changed).toMatchObject({ group_name: "After", created_at: now, updated_at: "2026-11-20T10:00:00Z" });
    await expect(used.nudgescribe.customerGroups.list({ workspace_id })).resolves.toEqual([changed]);
    await expect(used.nudgescribe.customers.countPages({ workspace_id, customer_group_id })).resolves.toEqual({
      pages: 1,
    });
  });

  test("a group that was deleted is gone with its customers", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Gone soon", people(3));
    await used.nudgescribe.customerGroups.delete({ workspace_id, customer_group_id });
    await expect(used.nudgescribe.customerGroups.list({ workspace_id })).resolves.toEqual([]);
    for (const id of ["countCustomerPages", "listCustomers", "deleteCustomerGroup"] as const)
      expect(await used.call(id, { workspace_id, customer_group_id, page: 1 })).toMatchObject({
        status: 400,
        rule: "group-unknown",
      });
  });

  test("an empty name is refused", async () => {
    await using used = await use({ db: await db() });
    const customer_group_id = await addGroup(used, "Named");
    expect(await used.call("createCustomerGroup", { workspace_id, group_name: " " })).toMatchObject({
      status: 400,
      rule: "name-empty",
    });
    expect(await used.call("updateCustomerGroup", { workspace_id, customer_group_id, group_name: "" })).toMatchObject({
      status: 400,
      rule: "name-empty",
    });
  });

  test("a workspace that the account does not have is refused", async () => {
    await using used = await use({ db: await db() });
    expect(await used.call("listCustomerGroups", { workspace_id: "ws_none" })).toMatchObject({
      status: 400,
      rule: "workspace-unknown",
    });
  });

  test("missing fields are 401 with the name, wrong ones 400", async () => {
    await using used = await use({ db: await db() });
    expect(await used.call("createCustomerGroup", { workspace_id })).toMatchObject({
      status: 401,
      rule: "fields-missing",
      body: { message: "group_name is required." },
    });
    expect(await used.call("createCustomerGroup")).toMatchObject({ status: 401, rule: "fields-missing" });
    expect(await used.call("createCustomerGroup", { workspace_id, group_name: 7 })).toMatchObject({
      status: 400,
      rule: "fields-wrong",
      body: { message: "group_name must be string; it is number." },
    });
    expect(await used.call("createCustomerGroup", "{")).toMatchObject({ status: 400, rule: "body-is-json" });
  });
});

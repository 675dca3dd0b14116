import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { account_id, addFields, addGroup, people, use, workspace_id } from "../sandboxes.ts";

const document = await import("@nudgescribe/types/openapi.json", { with: { type: "json" } });
const { DateFormat, CurrencyCode } = document.default.components.schemas;

describe.each(databases)("profile fields on $name", ({ db }) => {
  test("fields of every type and format of the contract can be created and are listed in order", async () => {
    await using used = await use({ db: await db() });
    const wanted = [
      ...["string", "number", "char"].map((field_type) => ({ field_type, field_format: undefined })),
      ...DateFormat.enum.map((field_format) => ({ field_type: "Date", field_format })),
      ...CurrencyCode.enum.slice(0, 20).map((field_format) => ({ field_type: "currency", field_format })),
    ];
    for (const [index, { field_type, field_format }] of wanted.entries())
      expect(
        await used.call("createProfileField", { workspace_id, field_name: `f${index}`, field_type, field_format }),
      ).toMatchObject({ status: 200 });
    const fields = await used.nudgescribe.profileFields.list({ workspace_id });
    expect(fields.map(({ field_type, field_format }) => ({ field_type, field_format }))).toEqual(wanted);
    expect(fields[0]).not.toHaveProperty("field_format");
    expect(fields[0]).toMatchObject({ field_name: "f0", account_id, workspace_id });
  });

  test.each([
    ["a date without a format", { field_type: "Date" }, 401],
    ["a currency without a code", { field_type: "currency" }, 401],
    ["a date with a currency code", { field_type: "Date", field_format: "GBP" }, 400],
    ["a type that nobody knows", { field_type: "enum" }, 400],
  ])("%s is refused", async (_what, field, status) => {
    await using used = await use({ db: await db() });
    expect((await used.call("createProfileField", { workspace_id, field_name: "f", ...field })).status).toBe(status);
  });

  test("two fields of one name are refused, when created and when renamed", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    expect(
      await used.call("createProfileField", { workspace_id, field_name: "segment", field_type: "string" }),
    ).toMatchObject({ status: 400, rule: "field-name-taken" });
    const [first] = await used.nudgescribe.profileFields.list({ workspace_id });
    expect(
      await used.call("updateProfileField", { workspace_id, field_id: first?.field_id, field_name: "segment" }),
    ).toMatchObject({ status: 400, rule: "field-name-taken" });
    expect(
      (await used.call("updateProfileField", { workspace_id, field_id: first?.field_id, field_name: "policy_number" }))
        .status,
    ).toBe(200);
  });

  test("what an update leaves out stays, and the customers keep their values", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const group = await addGroup(used, "Kept", people(1));
    const fields = await used.nudgescribe.profileFields.list({ workspace_id });
    const date = fields.find(({ field_name }) => field_name === "renewal_date");
    const changed = await used.nudgescribe.profileFields.update({
      workspace_id,
      field_id: date?.field_id ?? "",
      field_name: "renews_on",
    });
    expect(changed).toEqual({ ...date, field_name: "renews_on" });
    const [customer] = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id: group, page: 1 });
    const profile = await used.sandbox.platform.decrypt(account_id, customer?.profile ?? "");
    expect(profile[date?.field_id ?? ""]).toBe("04/12/2026");
  });

  test("a format that does not go with the type is refused on update, and a type without one loses it", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const fields = await used.nudgescribe.profileFields.list({ workspace_id });
    const field_id = fields.find(({ field_name }) => field_name === "renewal_date")?.field_id;
    for (const wrong of [{ field_format: "GBP" }, { field_type: "currency" }])
      expect(await used.call("updateProfileField", { workspace_id, field_id, ...wrong })).toMatchObject({
        status: 400,
        rule: "field-format-by-type",
      });
    const text = await used.call("updateProfileField", { workspace_id, field_id, field_type: "string" });
    expect(text.body).not.toHaveProperty("field_format");
  });

  test("a field that is deleted takes its values out of every customer", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Fewer values", people(2));
    const fields = await used.nudgescribe.profileFields.list({ workspace_id });
    const [policy, name, ...rest] = fields.map(({ field_id }) => field_id ?? "");
    const { message } = await used.nudgescribe.profileFields.delete({
      workspace_id,
      field_ids: [policy ?? "", name ?? ""],
    });
    expect(message).toBe("2 fields deleted.");
    const customers = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
    for (const { profile = "" } of customers)
      expect(Object.keys(await used.sandbox.platform.decrypt(account_id, profile)).sort()).toEqual(rest.sort());
    // The deleted one told customers apart; from now on nothing does.
    const again = people(2).map(({ segment }) => ({ segment }));
    await expect(
      used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers: again }),
    ).resolves.toMatchObject({ created: 2, updated: 0 });
  });

  test("deleting is all or nothing", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const [first] = await used.nudgescribe.profileFields.list({ workspace_id });
    expect(
      await used.call("deleteProfileFields", { workspace_id, field_ids: [first?.field_id, "fld_none"] }),
    ).toMatchObject({ status: 400, rule: "field-unknown" });
    expect(await used.call("deleteProfileFields", { workspace_id, field_ids: [] })).toMatchObject({
      status: 400,
      rule: "nothing-to-delete",
    });
    await expect(used.nudgescribe.profileFields.list({ workspace_id })).resolves.toHaveLength(4);
  });
});

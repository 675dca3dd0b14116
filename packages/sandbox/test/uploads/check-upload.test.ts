import type { CustomerRow } from "@nudgescribe/types";
import document from "@nudgescribe/types/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { batchesOf, checked, field, thrownBy } from "./tables.ts";

const fields = [
  field("first_name"),
  field("policy_number"),
  field("renewal_date", "Date", "dd/MM/yyyy"),
  field("premium", "currency", "GBP"),
];

const { examples } = document.components;

test("the examples of the contract are accepted, as JSON and as a file", () => {
  const json = checked(examples["uploadCustomers.typical.request"].value, fields);
  const file = checked(examples["uploadCustomers.file.request"].value, fields);
  expect(json).toMatchObject({ received: 3, refused: 0, findings: [] });
  expect(json.profiles[0]).toEqual({
    fld_first_name: "Amira",
    fld_policy_number: "HM-204117",
    fld_renewal_date: "04/12/2026",
    fld_premium: 412.5,
  });
  const asText = json.profiles.map((profile) => ({ ...profile, fld_premium: String(profile.fld_premium) }));
  expect(file).toEqual({ ...json, profiles: asText });
});

test("a refused row gives the finding of the contract's example", () => {
  const { customers } = examples["uploadCustomers.typical.request"].value;
  const changed = customers.map((customer, index) => ({ ...customer, ...[{}, { renewal_date: "2026-12-09" }][index] }));
  const { received, refused, findings, profiles } = checked({ customers: changed }, fields);
  expect({ received, refused, findings }).toEqual({
    received: 3,
    refused: 1,
    findings: examples["uploadCustomers.refused"].value.findings,
  });
  expect(profiles.map((profile) => profile.fld_first_name)).toEqual(["Amira", "Chloe"]);
});

test("a key that is no profile field is a finding of its row", () => {
  const customers = [{ first_name: "Amira" }, { colour: "red", first_name: "Jonas" }, { " ": null }];
  expect(checked({ customers }, fields)).toEqual({
    received: 3,
    refused: 2,
    profiles: [{ fld_first_name: "Amira" }],
    findings: [
      { row: 2, field_name: "colour", value: "red", message: "colour is not a profile field of this workspace." },
      { row: 3, field_name: " ", value: null, message: '" " is not a profile field of this workspace.' },
    ],
  });
});

test("every value that is wrong has a finding, and a row counts once", () => {
  const customers = [{ colour: "red", premium: "much", renewal_date: "soon", first_name: 7 }];
  const { refused, findings } = checked({ customers }, fields);
  expect(refused).toBe(1);
  expect(findings.map((finding) => [finding.field_name, finding.value])).toEqual([
    ["first_name", 7],
    ["renewal_date", "soon"],
    ["premium", "much"],
    ["colour", "red"],
  ]);
});

test("null and an empty text are no value in any field, and no member of the profile", () => {
  const all = ["string", "char", "number", "currency", "Date"].map((type) => field(type, type, "dd/MM/yyyy"));
  const none = (value: string | null) => Object.fromEntries(all.map((one) => [one.field_name, value]));
  const nothing = { received: 3, refused: 0, profiles: [{}, {}, {}], findings: [] };
  expect(checked({ customers: [none(null), none(""), {}] }, all)).toEqual(nothing);
});

test("values are stored as they were sent", () => {
  const sent = { first_name: " Amira\t", policy_number: "007", premium: "0412.50", renewal_date: "01/01/0001" };
  const [profile] = checked({ customers: [sent] }, fields).profiles;
  expect(Object.values(profile)).toEqual([" Amira\t", "007", "01/01/0001", "0412.50"]);
});

test("members of a profile stand in the order of the fields, however they were sent", () => {
  const numbered = [field("b"), field("2"), field("a"), field("1")];
  const [json] = batchesOf({ customers: [{ a: "A", 1: "I", b: "B", 2: "II" }] }, numbered);
  const [file] = batchesOf({ data_file: "1,a,2,b\nI,A,II,B\n" }, numbered);
  expect(json?.rows[0]?.profile).toBe('{"fld_b":"B","fld_2":"II","fld_a":"A","fld_1":"I"}');
  expect(file).toEqual(json);
});

test.each<[string, CustomerRow, string | null]>([
  ["text", { policy_number: "HM-1" }, "HM-1"],
  ["text with spaces, as it was sent", { policy_number: " HM-1 " }, " HM-1 "],
  ["an empty text", { policy_number: "" }, null],
  ["null", { policy_number: null }, null],
  ["not there", { first_name: "Amira" }, null],
  ["half a surrogate pair, which is stored as U+FFFD", { policy_number: "😀\ud800" }, "😀\ufffd"],
])("the identifier of a customer is the value of its field: %s", (_, customer, identifier) => {
  const [batch] = batchesOf({ customers: [customer] }, fields, { identifierField: "fld_policy_number" });
  expect(batch?.rows[0]?.identifier).toBe(identifier);
});

test("an identifier is the same text from a file and from a JSON number", () => {
  const numbers = [field("n", "number")];
  const options = { identifierField: "fld_n" };
  const [json] = batchesOf({ customers: [{ n: 204117 }] }, numbers, options);
  const [file] = batchesOf({ data_file: "n\n204117\n" }, numbers, options);
  expect([json?.rows[0]?.identifier, file?.rows[0]?.identifier]).toEqual(["204117", "204117"]);
});

test("there is no identifier where the workspace has no field for it", () => {
  const [batch] = batchesOf({ data_file: "policy_number\nHM-1\n" }, fields);
  expect(batch?.rows[0]?.identifier).toBeNull();
});

test("rows come in batches of the size that is asked for, and their findings count on", () => {
  const data_file = `premium\n${["1", "x", "3", "4", "y"].join("\n")}\n`;
  const batches = batchesOf({ data_file }, fields, { batchSize: 2 });
  expect(batches.map(({ received, refused, rows }) => [received, refused, rows.length])).toEqual([
    [2, 1, 1],
    [2, 0, 2],
    [1, 1, 0],
  ]);
  expect(batches.map((batch) => batch.findings.map((finding) => finding.row))).toEqual([[2], [], [5]]);
});

test("an upload without rows has no batch", () => {
  expect(batchesOf({ customers: [] }, fields)).toEqual([]);
  expect(batchesOf({ data_file: "premium\n" }, fields)).toEqual([]);
});

test.each([
  ["customers", { customers: [{}, {}, {}] }],
  ["rows of a file", { data_file: "premium\n1\nx\n3\n" }],
])("as many %s as the limit are read, and one more is a problem that names the limit", (_, source) => {
  expect(checked(source, fields, { maxRows: 3 }).received).toBe(3);
  expect(thrownBy(() => batchesOf(source, fields, { maxRows: 2 }))).toMatchObject({
    rule: "upload-too-many-rows",
    message: "The upload has more than 2 rows; send it in parts.",
  });
});

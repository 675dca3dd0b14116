import type { CustomerRow } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { checkUpload } from "../../src/uploads/check-upload.ts";
import { longestRecord } from "../../src/uploads/csv-records.ts";
import { batchesOf, checked, field, thrownBy } from "./tables.ts";

const fields = [field("a"), field("b")];
const traps = ["__proto__", "constructor", "toString", "hasOwnProperty"];

test("columns named like members of every object are columns like the others", () => {
  const trapFields = traps.map((name) => ({ ...field(name), field_id: name }));
  const [file] = batchesOf({ data_file: `${traps.join(",")}\n1,2,3,4\n` }, trapFields);
  const [json] = batchesOf(
    { customers: [JSON.parse('{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4"}')] },
    trapFields,
  );
  expect(file?.rows[0]?.profile).toBe('{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4"}');
  expect(json).toEqual(file);
  expect(batchesOf({ customers: [{}] }, trapFields)[0]?.rows[0]?.profile).toBe("{}");
});

test.each(traps)("%s is no field where the workspace has none of that name", (name) => {
  expect(thrownBy(() => batchesOf({ data_file: `${name}\n` }, fields))).toMatchObject({
    rule: "upload-unknown-column",
  });
  const customers = [JSON.parse(`{"${name}":{"polluted":true}}`)];
  const { findings } = checked({ customers }, fields);
  expect(findings).toEqual([
    { row: 1, field_name: name, value: null, message: `${name} is not a profile field of this workspace.` },
  ]);
  expect({}).not.toHaveProperty("polluted");
});

test("a customer that is no object is a finding", () => {
  const customers = JSON.parse('[null, 7, "a", [], {}]') as CustomerRow[];
  const { received, refused, findings } = checked({ customers }, fields);
  expect([received, refused]).toEqual([5, 4]);
  expect(findings[0]).toEqual({
    row: 1,
    value: null,
    message: "A customer must be an object of values by the names of their fields.",
  });
});

test("an object nested as deep as JSON can be read is a finding and no overflow", () => {
  const depth = 5000;
  const customers = [JSON.parse(`{"a":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`)];
  expect(checked({ customers }, fields).findings).toEqual([
    { row: 1, field_name: "a", value: null, message: "a must be text." },
  ]);
});

test("a number that JSON cannot write again is refused", () => {
  const { findings } = checked({ customers: [JSON.parse('{"n":1e400}')] }, [field("n", "number")]);
  expect(findings).toMatchObject([{ value: null, message: "n must be a number, such as 12 or -0.5." }]);
});

test("a long value is cut in its finding, between two characters", () => {
  const value = `${"x".repeat(198)}😀${"x".repeat(1000)}`;
  const { findings } = checked({ customers: [{ n: value }] }, [field("n", "number")]);
  expect(findings[0]?.value).toBe(`${"x".repeat(198)}…`);
});

test("names of any length and number make messages of a bounded length", () => {
  const names = Array.from({ length: 500 }, (_, index) => `${index}${"n".repeat(500)}`);
  const problem = thrownBy(() =>
    batchesOf(
      { data_file: names.join(",") },
      names.slice(1).map((name) => field(name)),
    ),
  );
  expect(String(problem).length).toBeLessThan(3000);
  const { findings } = checked({ customers: [{ [`n${"n".repeat(5000)}`]: 1 }] }, fields);
  expect(JSON.stringify(findings).length).toBeLessThan(500);
});

test("a row with more keys than a call can have arguments gives a finding for each", () => {
  const customers = [Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, index]))];
  expect(checked({ customers }, fields).findings).toHaveLength(200_000);
});

test("text with NUL, half surrogate pairs and line separators is kept", () => {
  const text = "\0\ud800\u2028";
  expect(checked({ customers: [{ a: text }] }, fields).profiles).toEqual([{ fld_a: text }]);
  expect(checked({ data_file: `a\n${text}\n` }, fields).profiles).toEqual([{ fld_a: text }]);
});

test("a long record is read, in one cell and in many", () => {
  const value = "é,\n".repeat(300_000);
  const { profiles } = checked({ data_file: `a,b\n1,2\n"${value}",3\n4,5\n` }, fields);
  expect(profiles.map((profile) => profile.fld_b)).toEqual(["2", "3", "5"]);
  expect(profiles[1]?.fld_a === value).toBe(true);
  const { findings } = checked({ data_file: `a,b\n1,2\n${",".repeat(900_000)}\n` }, fields);
  expect(findings).toMatchObject([{ row: 2, message: "The row has 900001 cells, but the header has 2." }]);
});

test.each([
  ["a quote left open", `a,b\n1,2\n3,"${"x,y\n".repeat(longestRecord)}`],
  ["a line without an end", `a,b\n1,2\n${"x".repeat(2 * longestRecord)}`],
  ["quotes that end nowhere", `a,b\n1,2\n${'"x'.repeat(longestRecord)}`],
  ["a quote left open behind blank lines", `a,b\n1,2\n"${"\n".repeat(2 * longestRecord)}`],
])("a record of more than a million characters is a problem that names its line: %s", (_, data_file) => {
  expect(thrownBy(() => batchesOf({ data_file }, fields))).toMatchObject({
    rule: "upload-record-too-long",
    message: `Line 3: a record of more than ${longestRecord} characters; is a quote left open?`,
  });
});

test("a problem far down a file names its line", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `"${index}\n",x\r\n`).join("");
  expect(thrownBy(() => batchesOf({ data_file: `a,b\n${rows}1,"2"3\n` }, fields))).toMatchObject({
    rule: "upload-quotes",
    message: "Line 100002: text follows a closing quote; a quote inside a value is doubled.",
  });
});

test("batches come before the rest of the file is read", () => {
  const data_file = `a,b\n${"1,2\n".repeat(50_000)}"`;
  const batches = checkUpload({ data_file }, fields, { identifierField: undefined, batchSize: 1000, maxRows: 50_000 });
  expect(batches.next().value).toMatchObject({ received: 1000 });
  expect(thrownBy(() => [...batches])).toMatchObject({ rule: "upload-quotes" });
});

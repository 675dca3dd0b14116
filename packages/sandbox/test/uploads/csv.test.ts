import { expect, test } from "vitest";
import { UploadProblem } from "../../src/uploads/check-upload.ts";
import { checked, field, thrownBy } from "./tables.ts";

const fields = [field("a"), field("b")];
const profile = (a: string, b: string) => ({ fld_a: a, fld_b: b });

test.each([
  ["quotes", 'a,b\n"x",y\n', [profile("x", "y")]],
  ["doubled quotes", 'a,b\n"say ""hi""",""""\n', [profile('say "hi"', '"')]],
  ["commas and line breaks inside quotes", 'a,b\r\n"1,\r\n2","3\n4"\r\n', [profile("1,\r\n2", "3\n4")]],
  ["CRLF", "a,b\r\n1,2\r\n", [profile("1", "2")]],
  ["LF and CRLF mixed", "a,b\r\n1,2\n3,4\r\n", [profile("1", "2"), profile("3", "4")]],
  ["LF and CRLF mixed, with quotes", 'a,b\r\n1,"2"\n"3",4\r\n', [profile("1", "2"), profile("3", "4")]],
  ["no line end at the end", "a,b\n1,2", [profile("1", "2")]],
  ["a quote as the last character", 'a,b\n1,"2"', [profile("1", "2")]],
  ["a carriage return as the last character", "a,b\n1,2\r", [profile("1", "2")]],
  ["a byte order mark", "\ufeffa,b\n1,2\n", [profile("1", "2")]],
  ["a byte order mark and a quoted header", '\ufeff"a",b\n1,2\n', [profile("1", "2")]],
  ["a byte order mark that belongs to a value", "a,b\n\ufeff1,2\n", [profile("\ufeff1", "2")]],
  ["blank lines", "\n\r\na,b\n\n1,2\n\r\n3,4\n\n", [profile("1", "2"), profile("3", "4")]],
  ["blank lines, with quotes", '\n\r\n"a",b\n\n1,2\n\r\n"3",4\r\n\r\n', [profile("1", "2"), profile("3", "4")]],
  ["a quote inside an unquoted value", 'a,b\n5" pipe,2\n', [profile('5" pipe', "2")]],
  ["values that look like numbers", "a,b\n007,1e3\n", [profile("007", "1e3")]],
  ["a carriage return at the end of a value", 'a,b\r\n1,"2\r"\r\n', [profile("1", "2\r")]],
  ["a semicolon or tab, which separates nothing", "a,b\n1;2,3\t4\n", [profile("1;2", "3\t4")]],
  ["columns in another order than the fields", "b,a\n2,1\n", [profile("1", "2")]],
  ["a column fewer than there are fields", "b\n2\n", [{ fld_b: "2" }]],
  ["empty values", 'a,b\n,2\n"",""\n', [{ fld_b: "2" }, {}]],
  ["an empty value of a single column", 'a\n""\n1\n', [{}, { fld_a: "1" }]],
])("reads %s", (_, data_file, profiles) => {
  expect(checked({ data_file }, fields)).toEqual({ received: profiles.length, refused: 0, profiles, findings: [] });
});

test.each([["a,b"], ["a,b\n"], ["\ufeffa,b\r\n\r\n"]])("a file without rows is no problem: %j", (data_file) => {
  expect(checked({ data_file }, fields)).toEqual({ received: 0, refused: 0, profiles: [], findings: [] });
});

test.each([
  ["an empty file", "", "upload-no-header", "The file is empty; its first line names the profile fields."],
  ["a file of blank lines", "\ufeff\n\r\n", "upload-no-header", "The file is empty"],
  ["a name that is empty", '\na,,""\n', "upload-unnamed-column", "Line 2: the header has no name for column 2, 3."],
  ["a name of spaces", "a, \n", "upload-unnamed-column", "Line 1: the header has no name for column 2."],
  ["a repeated name", "a,b,a\n1,2,3\n", "upload-repeated-column", 'Line 1: more than one column has the name "a".'],
  [
    "a column that is no field",
    "a,colour,size\n",
    "upload-unknown-column",
    'Line 1: no profile field of this workspace is named "colour", "size"; its fields are "a", "b".',
  ],
  ["a name with a space around it", "a, b\n", "upload-unknown-column", 'is named " b"; its fields are'],
  ["another case", "A\n", "upload-unknown-column", 'is named "A"'],
  ["a quote never closed", 'a,b\n"1\n1",2\n3,"4\n5,6\n', "upload-quotes", "Line 4: the quote that opens here is never"],
  [
    "a quote never closed at the end",
    'a,b\n1,"',
    "upload-quotes",
    "Line 2: the quote that opens here is never closed.",
  ],
  ["a quote never closed in the header", '"a,b\n1,2', "upload-quotes", "Line 1: the quote that opens here"],
  ["text after a closing quote", 'a,b\n"1\n2","3"4\n', "upload-quotes", "Line 3: text follows a closing quote"],
  ["a quote that is not doubled", 'a,b\r\n"1"2",3\r\n', "upload-quotes", "Line 2: text follows a closing quote"],
])("%s is a problem of the whole file", (_, data_file, rule, message) => {
  const problem = thrownBy(() => checked({ data_file }, fields));
  expect(problem).toBeInstanceOf(UploadProblem);
  expect(problem).toMatchObject({ rule, message: expect.stringContaining(message) });
});

test("a workspace without fields takes no column", () => {
  expect(thrownBy(() => checked({ data_file: "a\n" }, []))).toMatchObject({
    message: 'Line 1: no profile field of this workspace is named "a"; it has no fields.',
  });
});

test("problems never repeat a value of a row", () => {
  const problem = thrownBy(() => checked({ data_file: 'a,b\n"secret"x,1\n' }, fields));
  expect(String(problem)).not.toContain("secret");
});

test("a row of another length than the header is refused and the others go on", () => {
  const data_file = 'a,b\n1\n1,2\n1,2,3\n""\n';
  expect(checked({ data_file }, fields)).toEqual({
    received: 4,
    refused: 3,
    profiles: [profile("1", "2")],
    findings: [
      { row: 1, field_name: "b", value: null, message: "The row has 1 cell, but the header has 2." },
      { row: 3, field_name: "b", value: null, message: "The row has 3 cells, but the header has 2." },
      { row: 4, field_name: "b", value: null, message: "The row has 1 cell, but the header has 2." },
    ],
  });
});

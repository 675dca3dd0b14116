import { expect, test } from "vitest";
import { compileField } from "../../src/uploads/field-value.ts";
import { field } from "./tables.ts";

const problem = (type: string, value: unknown, format: string | null = null) =>
  compileField(field("x", type, format))(value);

test.each(["a", " ", "12", "é😀", "\0", "\ud800", "__proto__", "x".repeat(100_000)])(
  "string takes any text",
  (text) => {
    expect(problem("string", text)).toBeUndefined();
  },
);

test.each([["string"], ["char"], ["hologram"]])("%s takes no value that is not text", (type) => {
  for (const value of [1, 0, true, false, {}, ["a"]]) expect(problem(type, value)).toBeDefined();
});

test.each(["a", " ", "7", "é", "姓", "😀", "\ud800", "\n"])("char takes one code point: %j", (text) => {
  expect(problem("char", text)).toBeUndefined();
});

test.each(["ab", "😀a", "a😀", "😀😀", "\ud800\ud800", "e\u0301", "\r\n"])(
  "char takes no more than one: %j",
  (text) => {
    expect(problem("char", text)).toBe("x must be exactly one character.");
  },
);

test.each(["number", "currency"])("%s takes JSON numbers and plain decimals", (type) => {
  for (const value of [0, -0, 1, -2.5, 1e21, 5e-324, "0", "12", "-0.50", "+7", "007", "9".repeat(400)])
    expect(problem(type, value, "GBP"), String(value)).toBeUndefined();
});

test.each(["number", "currency"])("%s takes no other notation and no other type", (type) => {
  const texts = ["1e3", "0x1f", "1,000", "1.", ".5", "1.2.3", "--1", " 1", "1 ", "1\n", "£5", "NaN", "Infinity", "١"];
  for (const value of [...texts, true, {}, [1], Number.POSITIVE_INFINITY, Number.NaN])
    expect(problem(type, value, "GBP"), String(value)).toBeDefined();
});

test("amounts may have more decimals than their currency, because no page says otherwise", () => {
  expect(problem("currency", "412.505", "GBP")).toBeUndefined();
  expect(problem("currency", 1.5, "JPY")).toBeUndefined();
});

test.each([
  ["string", null, 1, "x must be text."],
  ["number", null, "many", "x must be a number, such as 12 or -0.5."],
  ["currency", "GBP", "£5", "x must be an amount in GBP, such as 412.5."],
  ["currency", null, "£5", "x must be an amount, such as 412.5."],
  ["Date", "dd/MM/yyyy", "2026-12-09", "x must follow dd/MM/yyyy."],
  ["Date", "dd/MM/yyyy", 9, "x must follow dd/MM/yyyy."],
  ["Date", "dd/MM/yyyy", "29/02/2025", "x must be a day that exists, written dd/MM/yyyy."],
])("the message for %s in %j tells what to send", (type, format, value, message) => {
  expect(problem(type, value, format)).toBe(message);
});

test.each([
  ["a type that is not known", "hologram", null],
  ["a date without a format", "Date", null],
  ["a date in a format that is not known", "Date", "QQ yyyy"],
])("%s is text", (_, type, format) => {
  expect(problem(type, "anything", format)).toBeUndefined();
  expect(problem(type, 1, format)).toBe("x must be text.");
});

test("a name that would not be seen in a message is quoted, and a long one is cut", () => {
  expect(compileField(field(" a "))(1)).toBe('" a " must be text.');
  expect(compileField(field("n".repeat(500)))(1)).toBe(`${"n".repeat(59)}… must be text.`);
});

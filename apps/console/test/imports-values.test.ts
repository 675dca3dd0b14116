import { describe, expect, test } from "vitest";
import { compileField } from "../web/imports/check-value.ts";
import type { ImportField } from "../web/imports/import-field.ts";

const check = (field: Omit<ImportField, "name">, cell: string) => {
  const rules = compileField({ name: "field", ...field });
  return rules.check(rules.read(cell));
};
const send = (type: string, cell: string) => {
  const rules = compileField({ name: "field", type });
  return rules.toSent(rules.read(cell));
};

describe("a date follows its documented format and is a day that exists", () => {
  test.each([
    ["yyyy-MM-dd", "2026-12-24"],
    ["dd/MM/yyyy", "24/12/2026"],
    ["MM/dd/yyyy", "12/24/2026"],
    ["dd-MM-yyyy", "24-12-2026"],
    ["MM-dd-yyyy", "12-24-2026"],
    ["dd.MM.yyyy", "24.12.2026"],
    ["yyyy/MM/dd", "2026/12/24"],
    ["dd MMM yyyy", "24 Dec 2026"],
    ["MMM dd, yyyy", "Dec 24, 2026"],
    ["MMMM dd, yyyy", "December 24, 2026"],
    ["dd MMMM yyyy", "24 December 2026"],
    ["yy/MM/dd", "26/12/24"],
    ["dd/MM/yy", "24/12/26"],
    ["MM/dd/yy", "12/24/26"],
  ])("%s takes %s and proposes it for the same day in another format", (format, value) => {
    expect(check({ type: "Date", format }, value)).toBeUndefined();
    expect(check({ type: "Date", format }, ` ${value} `)).toBeUndefined();
    expect(check({ type: "Date", format }, "24th december 2026")).toEqual({
      reason: `It is not written ${format}.`,
      fix: `Write it as ${value} (${format}).`,
      proposal: value,
    });
  });

  test.each([
    ["dd/MM/yyyy", "29/02/2025", "There is no 29 February 2025."],
    ["dd/MM/yyyy", "31/04/2026", "There is no 31 April 2026."],
    ["yyyy-MM-dd", "2026-00-10", "There is no month 0."],
    ["dd/MM/yyyy", "00/10/2026", "There is no 0 October 2026."],
  ])("%s: %s does not exist", (format, value, reason) => {
    expect(check({ type: "Date", format }, value)).toMatchObject({ reason });
    expect(check({ type: "Date", format }, value)).not.toHaveProperty("proposal");
  });

  test.each([
    ["29/02/2028", undefined],
    ["12/31/2026", "31/12/2026"],
    ["24.12.1990", "24/12/1990"],
    ["4/2/2026", "04/02/2026"],
    ["1990-12-24T00:00:00", "24/12/1990"],
  ])("dd/MM/yyyy: for %s it proposes %s", (value, proposal) => {
    expect(check({ type: "Date", format: "dd/MM/yyyy" }, value)?.proposal).toBe(proposal);
  });

  test("where day and month could be either, both are told and none is proposed", () => {
    expect(check({ type: "Date", format: "yyyy-MM-dd" }, "04/12/2026")).toEqual({
      reason: "It is not written yyyy-MM-dd.",
      fix: "Write it as yyyy-MM-dd: 2026-12-04 for 4 December 2026, or 2026-04-12 for 12 April 2026.",
    });
  });

  test("a year of two digits is no guess at the century, and a format of two digits holds one century", () => {
    expect(check({ type: "Date", format: "dd/MM/yyyy" }, "24/12/90")?.fix).toContain("the year with four digits");
    expect(check({ type: "Date", format: "dd/MM/yy" }, "24/12/1990")?.fix).toContain("no place for that century");
  });

  test("a format that is not known takes any text", () => {
    expect(check({ type: "Date", format: "QQQ" }, "whenever")).toBeUndefined();
    expect(check({ type: "Date" }, "whenever")).toBeUndefined();
  });
});

describe("a number and an amount are plain decimals", () => {
  test.each(["412.5", "0", "-3", "+7.25", " 12 "])("%s is one", (value) => {
    expect(check({ type: "number" }, value)).toBeUndefined();
    expect(check({ type: "currency", format: "GBP" }, value)).toBeUndefined();
  });

  test.each([
    ["1,234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1 234,50", "1234.50"],
    ["£412.50", "412.50"],
    ["-£412.50", "-412.50"],
    ["412.50 GBP", "412.50"],
    ["412,50", "412.50"],
    ["(12.50)", "-12.50"],
    [".5", "0.5"],
    ["1,234,567", "1234567"],
  ])("for %s it proposes %s", (value, proposal) => {
    expect(check({ type: "currency", format: "GBP" }, value)).toEqual({
      reason: "It is not a plain amount in GBP.",
      fix: `Write it as ${proposal}.`,
      proposal,
    });
  });

  test.each([
    ["four", "It holds “four”, and is not a plain number."],
    ["39O.00", "It holds “O”, and is not a plain number."],
    ["1e3", "It holds “e”, and is not a plain number."],
    ["12%", "It is not a plain number."],
    ["1-2", "It is not a plain number."],
    ["1,23,4", "It is not a plain number."],
    ["--1", "It is not a plain number."],
  ])("for %s it proposes nothing, and names letters", (value, reason) => {
    expect(check({ type: "number" }, value)?.reason).toBe(reason);
    expect(check({ type: "number" }, value)).not.toHaveProperty("proposal");
  });

  test("a comma that may be of grouping or of decimals is for a person to say", () => {
    expect(check({ type: "number" }, "1,234")).toEqual({
      reason: "It is not a plain number.",
      fix: "Write 1234, or 1.234 if the comma stands before decimals.",
    });
  });

  test("letters that look like digits are told, and not taken for certain", () => {
    expect(check({ type: "number" }, "39O.00")?.fix).toBe("If “O” was meant as a digit, write 390.00.");
    expect(check({ type: "number" }, "l2")?.fix).toBe("If “l” was meant as a digit, write 12.");
    expect(check({ type: "number" }, "four")?.fix).toContain("Write digits");
  });

  test("they are sent as numbers, and as text where a double would change them", () => {
    expect(send("currency", " 412.50 ")).toBe(412.5);
    expect(send("number", "-3")).toBe(-3);
    expect(send("number", "12345678901234567")).toBe("12345678901234567");
    expect(send("string", "007")).toBe("007");
  });
});

describe("a char is one character", () => {
  test.each(["A", "é", "😀", " "])("%s is one", (value) => {
    expect(check({ type: "char" }, value)).toBeUndefined();
  });

  test("more are refused, and spaces around one are seen", () => {
    expect(check({ type: "char" }, "AB")?.reason).toBe("It has 2 characters, and the field holds exactly one.");
    expect(check({ type: "char" }, " B")?.proposal).toBe("B");
  });
});

test("text and a type that is not known take anything, as it is", () => {
  expect(check({ type: "string" }, " any ")).toBeUndefined();
  expect(check({ type: "boolean" }, "any")).toBeUndefined();
  expect(send("string", " any ")).toBe(" any ");
});

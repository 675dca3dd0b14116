import document from "@nudgescribe/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { compileDate } from "../../src/uploads/dates.ts";

const formats: readonly string[] = document.components.schemas.DateFormat.enum;

const match = (format: string, text: string) => {
  const matcher = compileDate(format);
  expect(matcher).toBeDefined();
  return matcher?.(text);
};

type Texts = { readonly day?: string; readonly month?: string; readonly name?: string; readonly year?: string };

/** The 29th of February 2024, or what is given instead, in a format of the contract. */
const write = (format: string, { day = "29", month = "02", name = "February", year = "2024" }: Texts = {}): string => {
  const texts: Record<string, string> = {
    dd: day,
    MM: month,
    MMM: name.slice(0, 3),
    MMMM: name,
    yyyy: year,
    yy: year.slice(2),
  };
  return format.replace(/d+|M+|y+/g, (token) => texts[token] ?? `?${token}?`);
};

test("the contract has fourteen formats", () => {
  expect(new Set(formats).size).toBe(14);
});

describe.each(formats)("a date that follows %s", (format) => {
  test.each([
    ["a leap day", {}],
    ["the first day of a year", { day: "01", month: "01", name: "January" }],
    ["the last day of a year", { day: "31", month: "12", name: "December", year: "2026" }],
    ["a leap day of a year that 400 divides", { year: "2000" }],
  ])("is accepted when it is %s", (_, texts) => {
    expect(match(format, write(format, texts))).toBeUndefined();
  });

  test.each([
    ["the 29th of February in a common year", { year: "2025" }],
    ["the 31st of April", { day: "31", month: "04", name: "April" }],
    ["the 31st of June", { day: "31", month: "06", name: "June" }],
    ["the 31st of September", { day: "31", month: "09", name: "September" }],
    ["the 31st of November", { day: "31", month: "11", name: "November" }],
    ["the 32nd of January", { day: "32", month: "01", name: "January" }],
    ["day zero", { day: "00" }],
  ])("is no day when it is %s", (_, texts) => {
    expect(match(format, write(format, texts))).toBe("day");
  });

  test("is not accepted when it is written in any other way", () => {
    const good = write(format);
    const others = [
      "",
      "tomorrow",
      ` ${good}`,
      `${good} `,
      `${good}\n`,
      `${good}${good}`,
      good.slice(1),
      good.slice(0, -1),
      good.replaceAll(/[^\w]+/g, "_"),
      write(format, { day: "9" }),
      write(format, { day: "029" }),
      write(format, { day: "٢٩" }),
      write(format, { month: "2", name: "february" }),
      write(format, { month: "002", name: "FEBRUARY" }),
      write(format, { month: "Feb", name: "02" }),
      write(format, { month: "-2", name: "Fe" }),
      write(format, { year: "20245" }),
      write(format, { year: "202" }),
    ];
    expect(others.filter((text) => match(format, text) !== "format")).toEqual([]);
  });
});

test("formats tell day and month apart", () => {
  expect(match("dd/MM/yyyy", "13/02/2026")).toBeUndefined();
  expect(match("MM/dd/yyyy", "13/02/2026")).toBe("day");
  expect(match("dd.MM.yyyy", "13/02/2026")).toBe("format");
  expect(match("dd.MM.yyyy", "13x02x2026")).toBe("format");
});

test.each([
  ["a year of two digits is one from 2000 to 2099", "yy/MM/dd", [2000, 2099]],
  ["a year of four digits is any", "yyyy/MM/dd", [1890, 2110]],
] as const)("%s, with exactly the days of the calendar", (_, format, [from, to]) => {
  const wrong: string[] = [];
  for (let year = from; year <= to; year++)
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const two = (value: number) => String(value).padStart(2, "0");
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
        const text = write(format, { year: String(year), month: two(month), day: two(day) });
        wrong.push(...(exists === (match(format, text) === undefined) ? [] : [text]));
      }
  expect(wrong).toEqual([]);
});

test("May is written alike in its short and its long form", () => {
  expect(match("dd MMM yyyy", "05 May 2026")).toBeUndefined();
  expect(match("dd MMMM yyyy", "05 May 2026")).toBeUndefined();
  expect(match("dd MMM yyyy", "05 June 2026")).toBe("format");
  expect(match("dd MMMM yyyy", "05 Jun 2026")).toBe("format");
});

test.each([
  "",
  "dd/MM",
  "dd/MM/yyyy HH",
  "d/M/yyyy",
  "DD/MM/YYYY",
  "dd/dd/yyyy",
  "dd/MM/MMM/yyyy",
  "constructor",
  "__proto__",
])("a format that is not one day, one month and one year is none: %j", (format) => {
  expect(compileDate(format)).toBeUndefined();
});

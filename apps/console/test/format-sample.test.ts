import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { currencyCodes, dateFormats, fieldTypes, lastDocumentedCurrency } from "../web/fields/contract-lists.ts";
import { draftOf, newDraft, problemsOf, toCreateRequest, toUpdateRequest } from "../web/fields/field-draft.ts";
import { amountSample, currencyName, dateSample, sampleOf } from "../web/fields/format-sample.ts";

const today = new Date(2026, 10, 5);

describe("the lists of the contract", () => {
  const { components } = createRequire(import.meta.url)("@nudgescribe/types/openapi.json");

  test.for([
    ["ProfileFieldType", fieldTypes],
    ["DateFormat", dateFormats],
    ["CurrencyCode", currencyCodes],
  ] as const)("%s is what the document has, in its order", ([name, list]) => {
    expect(list).toEqual(components.schemas[name].enum);
  });

  test("the last documented currency is the one that the document names", () => {
    expect(components.schemas.CurrencyCode.description).toContain(`\`${lastDocumentedCurrency}\` are documented`);
  });
});

describe("a sample", () => {
  test("of each date format is the day as the format writes it", () => {
    expect(Object.fromEntries(dateFormats.map((format) => [format, dateSample(format, today)]))).toEqual({
      "yyyy-MM-dd": "2026-11-05",
      "dd/MM/yyyy": "05/11/2026",
      "MM/dd/yyyy": "11/05/2026",
      "dd-MM-yyyy": "05-11-2026",
      "MM-dd-yyyy": "11-05-2026",
      "dd.MM.yyyy": "05.11.2026",
      "yyyy/MM/dd": "2026/11/05",
      "dd MMM yyyy": "05 Nov 2026",
      "MMM dd, yyyy": "Nov 05, 2026",
      "MMMM dd, yyyy": "November 05, 2026",
      "dd MMMM yyyy": "05 November 2026",
      "yy/MM/dd": "26/11/05",
      "dd/MM/yy": "05/11/26",
      "MM/dd/yy": "11/05/26",
    });
  });

  test.for([
    ["GBP", "£1,234.50"],
    ["EUR", "€1,234.50"],
    ["JPY", "JP¥1,235"],
    ["BHD", "BHD 1,234.500"],
  ])("of an amount in %s has the sign and the decimals of the currency", ([code = "", sample]) => {
    expect(amountSample(code)).toBe(sample);
  });

  test("is there for every type and every currency of the contract", () => {
    const samples = fieldTypes.map((type) => sampleOf({ type, format: type === "Date" ? "yy/MM/dd" : "USD", today }));
    expect(samples).toEqual(["Loyal driver", "1234.5", "A", "26/11/05", "US$1,234.50"]);
    expect(currencyCodes.map(amountSample)).not.toContain(undefined);
    expect(currencyName("GBP")).toBe("British Pound");
  });

  test.for([
    ["an unknown type", { type: "enum", format: "a, b" }],
    ["no type", { type: null, format: null }],
    ["an unknown date format", { type: "Date", format: "yyyy-QQ" }],
    ["a date without a format", { type: "Date", format: undefined }],
    ["a currency that is none", { type: "currency", format: "pounds" }],
  ] as const)("is not made up for %s", ([, field]) => {
    expect(sampleOf({ ...field, today })).toBeUndefined();
  });

  test("of a code that is none has no name either, and nothing is thrown", () => {
    expect(currencyName("")).toBe("");
    expect(currencyName("pounds")).toBe("pounds");
  });
});

describe("what is sent for a field", () => {
  const field = { field_id: "fld_1", field_name: "renewal_date", field_type: "Date", field_format: "dd/MM/yyyy" };

  test("has a format exactly where the type needs one", () => {
    const formats = { Date: "yy/MM/dd", currency: "GBP" };
    expect(fieldTypes.map((type) => toCreateRequest("ws_1", { name: " premium ", type, formats }))).toEqual([
      { workspace_id: "ws_1", field_name: "premium", field_type: "string" },
      { workspace_id: "ws_1", field_name: "premium", field_type: "number" },
      { workspace_id: "ws_1", field_name: "premium", field_type: "char" },
      { workspace_id: "ws_1", field_name: "premium", field_type: "Date", field_format: "yy/MM/dd" },
      { workspace_id: "ws_1", field_name: "premium", field_type: "currency", field_format: "GBP" },
    ]);
  });

  test("is only what has changed, and nothing when nothing has", () => {
    const draft = draftOf(field);
    const base = { workspace_id: "ws_1", field_id: "fld_1" };
    const formats = { Date: "yy/MM/dd", currency: "GBP" };
    expect(toUpdateRequest("ws_1", field, draft)).toBeUndefined();
    expect(toUpdateRequest("ws_1", field, { ...draft, name: "renews" })).toEqual({ ...base, field_name: "renews" });
    expect(toUpdateRequest("ws_1", field, { ...draft, formats })).toEqual({ ...base, field_format: "yy/MM/dd" });
    expect(toUpdateRequest("ws_1", field, { ...draft, type: "char" })).toEqual({ ...base, field_type: "char" });
    expect(toUpdateRequest("ws_1", field, { ...draft, type: "currency", formats })).toEqual({
      ...base,
      field_type: "currency",
      field_format: "GBP",
    });
  });

  test("keeps a type that the contract does not know", () => {
    const options = { field_id: "fld_2", field_name: "tier", field_type: "enum", field_format: "gold, silver" };
    expect(toUpdateRequest("ws_1", options, { ...draftOf(options), name: "level" })).toEqual({
      workspace_id: "ws_1",
      field_id: "fld_2",
      field_name: "level",
    });
  });

  test("is nothing while the name or the currency is missing", () => {
    expect(problemsOf({ ...newDraft, type: "currency" })).toEqual({
      name: "Give the field a name, such as renewal_date.",
      format: "Choose the currency of the amounts.",
    });
    expect(problemsOf({ ...newDraft, name: "email" })).toEqual({});
  });
});

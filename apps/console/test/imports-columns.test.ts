import { describe, expect, test } from "vitest";
import { guessColumns } from "../web/imports/guess-columns.ts";
import type { ImportField } from "../web/imports/import-field.ts";

const text = (...names: readonly string[]): ImportField[] => names.map((name) => ({ name, type: "string" }));
const column = (header: string, at = 0, samples: readonly string[] = []) => ({ position: at + 1, header, samples });
const guess = (headers: readonly string[], fields: readonly ImportField[]) =>
  guessColumns(
    headers.map((header, at) => column(header, at)),
    fields,
  ).map(({ field }) => field);

describe("a column goes into the field that its name means", () => {
  test.each([
    ["first_name", "first_name"],
    ["First name", "first_name"],
    ["FIRST-NAME", "first_name"],
    ["firstName", "first_name"],
    ["Prénom", "prenom"],
    ["Forename", "first_name"],
    ["Surname", "last_name"],
    ["E-mail", "email"],
    ["e-mail address", "email"],
    ["DOB", "date_of_birth"],
    ["Birthday", "date_of_birth"],
    ["Policy no.", "policy_number"],
    ["Renewal", "renewal_date"],
    ["Premium (GBP)", "premium"],
    ["Shoe size", undefined],
    ["", undefined],
  ])("%s → %s", (header, field) => {
    const fields = text(
      "premium",
      "first_name",
      "last_name",
      "email",
      "date_of_birth",
      "policy_number",
      "renewal_date",
      "prenom",
    );
    expect(guess([header], fields)).toEqual([field]);
  });

  test("the better name wins, wherever it stands, and no two columns get one field", () => {
    expect(guess(["E-mail", "email", "Mail"], text("email"))).toEqual([undefined, "email", undefined]);
    const [first] = guessColumns([column("E-mail"), column("email", 1)], text("email"));
    expect(first?.why).toBe("email is taken by column 2; no two columns go into one field.");
  });

  test("each guess says why", () => {
    const fields = text("email", "first_name", "renewal_date");
    const columns = ["email", "First name", "Renewal", "Colour"].map(column);
    expect(guessColumns(columns, fields).map(({ why }) => why)).toEqual([
      "The same name.",
      "The same name, apart from capitals, accents, spaces and signs.",
      "“Renewal” is another name for it.",
      "No field has such a name.",
    ]);
  });
});

describe("a column without a telling name goes by its values", () => {
  const dates: readonly ImportField[] = [
    { name: "renewal_date", type: "Date", format: "dd/MM/yyyy" },
    { name: "email", type: "string" },
  ];

  test("dates in the format of a field, and e-mail addresses", () => {
    const columns = [column("A", 0, ["24/12/2026", "01/02/2027"]), column("B", 1, ["ada@example.com"])];
    expect(guessColumns(columns, dates)).toEqual([
      { field: "renewal_date", why: "The first values are dates written dd/MM/yyyy." },
      { field: "email", why: "The first values are e-mail addresses." },
    ]);
  });

  test("not when a value is something else, nor when two fields fit", () => {
    expect(guessColumns([column("A", 0, ["24/12/2026", "soon"])], dates)[0]?.field).toBeUndefined();
    const two = [...dates, { name: "joined", type: "Date", format: "dd/MM/yyyy" }];
    expect(guessColumns([column("A", 0, ["24/12/2026"])], two)[0]?.field).toBeUndefined();
  });
});

test("the columns that a file of refused rows begins with are left out, also where a field is named so", () => {
  expect(guess(["line", "reason", "email"], text("email", "deadline", "Reason"))).toEqual([
    undefined,
    undefined,
    "email",
  ]);
});

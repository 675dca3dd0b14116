import type { CustomerRow } from "@nudgescribe/types";
import { compileField, type FieldRules } from "./check-value.ts";
import type { CsvRecord } from "./csv-records.ts";
import { type Finding, shorten } from "./finding.ts";
import type { ImportField } from "./import-field.ts";

/** For each column of the file, the name of the field it goes into; undefined or null leaves it out. */
export type Mapping = readonly (string | null | undefined)[];

export type RowRules = {
  /** What keeps the row out; empty when it may be sent. */
  readonly check: (record: CsvRecord) => readonly Finding[];
  readonly warn: (record: CsvRecord) => readonly Finding[];
  /** Empty cells are left out: what the service does with an empty value is unknown. */
  readonly toCustomer: (record: CsvRecord) => CustomerRow;
  readonly read: (record: CsvRecord, field: string) => string;
  /** Where a field comes from in the file. */
  readonly placeOf: (field: string) => Pick<Finding, "column" | "header">;
};

type Part = FieldRules & {
  readonly at: number;
  readonly name: string;
  readonly place: Pick<Finding, "column" | "header">;
};

/** The rules for the rows of one file, compiled once. */
export function compileRows(
  header: readonly string[],
  { mapping, fields }: { readonly mapping: Mapping; readonly fields: readonly ImportField[] },
): RowRules {
  const parts: readonly Part[] = mapping.flatMap((name, at) => {
    const field = fields.find((field) => field.name === name);
    return field
      ? [{ at, name: field.name, place: { column: at + 1, header: header[at] }, ...compileField(field) }]
      : [];
  });
  const valuesOf = ({ cells }: CsvRecord) => parts.map((part) => ({ part, text: part.read(cells[part.at] ?? "") }));
  return {
    check: (record) => {
      const ragged = checkWidth(record, header);
      if (ragged) return [ragged];
      const values = valuesOf(record).filter(({ text }) => text !== "");
      if (values.length === 0) return [nothingToImport(record)];
      return values.flatMap(({ part, text }) => {
        const fault = part.check(text);
        if (!fault) return [];
        const finding = { ...refused(record), ...part.place, field: part.name, value: shorten(text) };
        return [{ ...finding, reason: fault.reason, fix: fault.fix, proposal: fault.proposal }];
      });
    },
    warn: (record) =>
      valuesOf(record)
        .filter(({ text }) => text.includes("\ufffd"))
        .map(({ part, text }) => ({
          ...refused(record),
          ...part.place,
          level: "warning",
          field: part.name,
          value: shorten(text),
          reason: "It holds the sign �: a letter was lost before the file was saved.",
          fix: "Write the letter again, and save the file as “CSV UTF-8”.",
        })),
    toCustomer: (record) =>
      // Unlike an assignment, this takes a field named __proto__ too.
      Object.fromEntries(
        valuesOf(record).flatMap(({ part, text }) => (text === "" ? [] : [[part.name, part.toSent(text)]])),
      ),
    read: ({ cells }, field) => {
      const part = parts.find(({ name }) => name === field);
      return part ? part.read(cells[part.at] ?? "") : "";
    },
    placeOf: (field) => parts.find(({ name }) => name === field)?.place ?? { column: undefined, header: undefined },
  };
}

const refused = ({ line }: CsvRecord) => ({
  level: "refused" as const,
  by: "console" as const,
  line,
  column: undefined,
  header: undefined,
  field: undefined,
  value: undefined,
  proposal: undefined,
});

/** More cells than columns do no harm while they are empty: spreadsheets leave such. */
function checkWidth(record: CsvRecord, header: readonly string[]): Finding | undefined {
  const { cells } = record;
  const extra = cells.slice(header.length).findIndex((cell) => cell.trim() !== "");
  const tooMany = extra >= 0;
  if (cells.length >= header.length && !tooMany) return undefined;
  const at = tooMany ? header.length + extra : cells.length;
  return {
    ...refused(record),
    column: at + 1,
    header: header[at],
    value: tooMany ? shorten(cells[at] ?? "") : undefined,
    reason: `The row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the header has ${header.length}.`,
    fix: tooMany
      ? "Put quotes around a value that holds the separator, or delete the cells beyond the last column."
      : "Add the missing cells; an empty one is enough.",
  };
}

const nothingToImport = (record: CsvRecord): Finding => ({
  ...refused(record),
  reason: "Every column that is imported is empty in this row.",
  fix: "Fill the row, or delete its line.",
});

import { createHash } from "node:crypto";
import type { UploadFinding } from "@nudgescribe/types";
import { compileField, type UploadField, type ValueProblem } from "./field-value.ts";
import { shorten } from "./shorten.ts";

/** A row that may be stored. */
export type CheckedRow = {
  /** JSON text of `{ [field_id]: value }`, in the order of the fields. A field without a value is a member that is not there. */
  readonly profile: string;
  /** Value of the identifier field as text; null when there is none or it is empty. */
  readonly identifier: string | null;
};

/** A value of a row and how it is checked. */
export type RowPart = {
  /** Place of the value in the row. */
  readonly at: number;
  readonly fieldName: string;
  readonly problemOf: ValueProblem;
  /** The JSON text that stands before the value. */
  readonly member: string;
  readonly identifies: boolean;
};

type PartsOptions = {
  /** Names of the values of a row, by their place. */
  readonly names: readonly string[];
  readonly identifierField: string | undefined;
};

/** One part for each field that a row has a place for, so that profiles do not depend on the order of the columns. */
export function toParts(fields: readonly UploadField[], { names, identifierField }: PartsOptions): readonly RowPart[] {
  const places = new Map(names.map((name, at) => [name, at]));
  return fields.flatMap((field) => {
    const at = places.get(field.field_name);
    if (at === undefined) return [];
    const { field_id, field_name } = field;
    const member = `${JSON.stringify(field_id)}:`;
    const identifies = field_id === identifierField;
    return [{ at, fieldName: field_name, problemOf: compileField(field), member, identifies }];
  });
}

/** @returns the row as it may be stored, or what is wrong with it */
export function checkValues(
  parts: readonly RowPart[],
  values: readonly unknown[],
  row: number,
): CheckedRow | UploadFinding[] {
  let findings: UploadFinding[] | undefined;
  let profile = "";
  let identifier: string | null = null;
  for (const { at, fieldName, problemOf, member, identifies } of parts) {
    const value = values[at];
    // rule: upload-no-value
    if (value === undefined || value === null || value === "") continue;
    // rule: upload-value-by-type
    const message = problemOf(value);
    if (message !== undefined) {
      findings ??= [];
      findings.push(toFinding({ row, fieldName, value, message }));
      continue;
    }
    profile += `${profile === "" ? "" : ","}${member}${JSON.stringify(value)}`;
    if (identifies) identifier = shortKey(wellFormed(String(value)));
  }
  return findings ?? { profile: `{${profile}}`, identifier };
}

/** Half a surrogate pair is stored as U+FFFD, so identifiers that differ in nothing else are the same. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** Characters; an index of PostgreSQL takes about 2,700 bytes. */
const longestKey = 500;

/** A long identifier is told apart by its hash. */
const shortKey = (text: string): string =>
  text.length > longestKey ? `sha256 ${createHash("sha256").update(text).digest("hex")}` : text;

const longestValue = 200;

type FindingOptions = {
  readonly row: number;
  readonly fieldName: string;
  readonly value: unknown;
  readonly message: string;
};

export const toFinding = ({ row, fieldName, value, message }: FindingOptions): UploadFinding => ({
  row,
  field_name: shorten(fieldName, longestValue),
  value: shownValue(value),
  message,
});

/** What JSON cannot write as one of the types of a value is shown as null. */
function shownValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return shorten(value, longestValue);
  return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? value : null;
}

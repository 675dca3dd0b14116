import type { ProfileFieldType } from "@nudgescribe/types";

const names: Readonly<Record<ProfileFieldType, string>> = {
  string: "Text",
  number: "Number",
  char: "Character",
  Date: "Date",
  currency: "Amount of money",
};

/** A type in plain words; one that the contract does not name stays as it came. */
export const typeName = (type: string | null | undefined): string =>
  type ? ((names as Readonly<Record<string, string>>)[type] ?? type) : "–";

export const fieldName = ({ field_name, field_id }: { field_name?: string | null; field_id?: string | null }): string =>
  field_name || field_id || "Unnamed field";

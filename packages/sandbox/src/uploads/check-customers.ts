import type { CustomerRow, UploadFinding } from "@nudgescribe/types";
import { type CheckedRow, checkValues, toFinding, toParts } from "./check-row.ts";
import type { UploadField } from "./field-value.ts";
import { shownName } from "./shorten.ts";

/** Checks customers that came as JSON. */
export function* checkCustomers(
  customers: readonly CustomerRow[],
  fields: readonly UploadField[],
  identifierField: string | undefined,
): Generator<CheckedRow | UploadFinding[]> {
  const names = fields.map((field) => field.field_name);
  const known = new Set(names);
  const parts = toParts(fields, { names, identifierField });
  let row = 0;
  for (const customer of customers) {
    row += 1;
    // rule: upload-row-shape
    if (typeof customer !== "object" || customer === null || Array.isArray(customer)) {
      yield [{ row, value: null, message: "A customer must be an object of values by the names of their fields." }];
      continue;
    }
    // A field named like a member of every object, such as constructor, is only there when it was sent.
    const values = names.map((name) => (Object.hasOwn(customer, name) ? customer[name] : undefined));
    const checked = checkValues(parts, values, row);
    // rule: upload-unknown-field
    const unknown = Object.keys(customer).filter((name) => !known.has(name));
    if (unknown.length === 0) {
      yield checked;
      continue;
    }
    const findings = unknown.map((name) =>
      toFinding({
        row,
        fieldName: name,
        value: customer[name],
        message: `${shownName(name)} is not a profile field of this workspace.`,
      }),
    );
    yield "profile" in checked ? findings : [...checked, ...findings];
  }
}

import type { Field } from "../store/fields.ts";

/** Names of profile fields that tell who a customer is, the first that a workspace has counts. */
const identifierNames = [
  "customer_id",
  "external_id",
  "customer_number",
  "policy_number",
  "account_number",
  "member_number",
  "email",
];

/** The field by whose value an upload finds customers that exist already. */
export function identifierOf(chosen: string | null, fields: readonly Field[]): Field | undefined {
  // rule: upload-identifier
  const names = chosen === null ? identifierNames : [chosen];
  for (const name of names) {
    const field = fields.find(({ field_name }) => field_name === name);
    if (field) return field;
  }
  return undefined;
}

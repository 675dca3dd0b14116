import type { Mapping } from "./row-rules.ts";

/** Names that the sandbox matches customers by, in its order. What the real service matches by is unknown. */
const likely: readonly string[] = [
  "customer_id",
  "external_id",
  "customer_number",
  "policy_number",
  "account_number",
  "member_number",
  "email",
];

/** The field that most likely tells customers apart; undefined when none of the imported ones does. */
export const likelyIdentifier = (mapping: Mapping): string | undefined => likely.find((name) => mapping.includes(name));

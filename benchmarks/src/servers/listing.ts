export const workspace_id = "ws_2f6c1d";

/** The call that every server and every mock answers: the groups of a workspace. */
export const listing = { path: "/v1/cg", body: JSON.stringify({ workspace_id }) };

export const groups = Array.from({ length: 3 }, (_, index) => ({
  customer_group_id: `cg_${index}0c0e2f4`,
  account_id: "acc_7b19c4",
  workspace_id,
  group_name: `Motor renewals ${index}`,
  created_at: "2026-11-02T08:15:00Z",
  updated_at: "2026-11-16T09:10:00Z",
  created_by: "usr_41aa90",
  updated_by: "usr_41aa90",
}));

/** @throws unless it is a list of groups as the contract has them: a server that answers with less would look fast */
export function expectGroups(name: string, answer: unknown): void {
  const [group] = Array.isArray(answer) ? answer : [];
  const missing = Object.keys(groups[0] ?? {}).filter((member) => !(member in Object(group)));
  if (missing.length > 0)
    throw new Error(`${name} answers without ${missing.join(", ")}: ${JSON.stringify(answer).slice(0, 200)}`);
}

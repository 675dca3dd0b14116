import { operations } from "@nudgescribe/types";
import type { Worlds } from "./worlds.ts";

type Group = { readonly customer_group_id: string; readonly group_name: string };

/**
 * The two probes that need memory, which the mock has not by design: in the sandbox a group that was created is listed,
 * and one that was deleted is not. What is wrong comes back, or undefined.
 */
export async function probeMemory({ sandbox, signedIn }: Worlds): Promise<string | undefined> {
  const headers = { "content-type": "application/json", ...(await signedIn("access")) };
  const workspace_id = "ws_2f6c1d";
  const ask = async (id: keyof typeof operations, body: object): Promise<unknown> => {
    const { method, path } = operations[id];
    const answer = await sandbox.ask({ what: id, method, path, headers, text: JSON.stringify(body) });
    return answer.status === 200 ? JSON.parse(answer.body) : undefined;
  };
  const listed = async (): Promise<Group[]> => (await ask("listCustomerGroups", { workspace_id })) as Group[];

  await ask("createCustomerGroup", { workspace_id, group_name: "Remembered" });
  const created = (await listed()).find(({ group_name }) => group_name === "Remembered");
  if (!created) return "a group that was created is not listed";
  const { customer_group_id } = created;
  await ask("deleteCustomerGroup", { workspace_id, customer_group_id });
  const isThere = (await listed()).some((group) => group.customer_group_id === customer_group_id);
  return isThere ? "a group that was deleted is listed" : undefined;
}

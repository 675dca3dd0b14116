import type { Nudgescribe } from "@nudgescribe/client";
import { type OperationId, operations } from "@nudgescribe/types";

/** What the drift job asks a real server: only what changes nothing there, and little of each. */
type Reader = {
  readonly workspaces: readonly string[];
  readonly groups: readonly { readonly workspace_id: string; readonly customer_group_id: string }[];
  readonly campaigns: readonly { readonly workspace_id: string; readonly campaign_id: string }[];
};

/** How many of a kind are looked at; more would tell little more, and cost somebody's server. */
const few = 3;

/** Calls that are made of each operation, from what was found so far; each is one that the contract calls safe. */
const requests: Readonly<Record<string, (found: Reader) => readonly object[]>> = {
  listCustomerGroups: ({ workspaces }) => workspaces.map((workspace_id) => ({ workspace_id })),
  listProfileFields: ({ workspaces }) => workspaces.map((workspace_id) => ({ workspace_id })),
  countCustomerPages: ({ groups }) => groups,
  listCustomers: ({ groups }) => groups.map((group) => ({ ...group, page: 1 })),
  countMessageFiles: ({ campaigns }) => campaigns.map(({ campaign_id }) => ({ campaign_id })),
  fetchMessageFile: ({ campaigns }) => campaigns.map(({ campaign_id }) => ({ campaign_id, page: 1, format: "json" })),
  listCampaignRuns: ({ campaigns }) => campaigns.map(({ campaign_id }) => ({ campaign_id })),
  listRunMessages: ({ campaigns }) => campaigns.map(({ campaign_id }) => ({ campaign_id, run_number: 1 })),
};

/** The operations that the drift job calls, besides signing in. */
export const readOperations: readonly string[] = ["listCampaigns", ...Object.keys(requests)];

/**
 * Calls every safe operation of a server a few times. A refusal or an answer that is not as promised is what is looked
 * for, so it ends nothing; only a sign-in that fails does.
 *
 * @throws TypeError before anything is sent, when an operation is not safe
 */
export async function readAll(nudgescribe: Nudgescribe): Promise<number> {
  const unsafe = readOperations.filter((id) => operations[id as OperationId]?.effect !== "safe");
  if (unsafe.length > 0) throw new TypeError(`${unsafe.join(", ")} may change the server; the drift job only reads`);

  const byWorkspace = asList(await nudgescribe.call("listCampaigns", {}));
  const workspaces = byWorkspace.map((of) => String(of["workspace_id"])).slice(0, few);
  const campaigns = byWorkspace
    .flatMap((of) => asList(of["campaigns"]).map((one) => ({ ...one, workspace_id: String(of["workspace_id"]) })))
    .slice(0, few)
    .map((one) => ({ workspace_id: one.workspace_id, campaign_id: String((one as Json)["campaign_id"]) }));
  const found: { -readonly [Key in keyof Reader]: Reader[Key] } = { workspaces, campaigns, groups: [] };

  let calls = 1;
  for (const [id, of] of Object.entries(requests)) {
    for (const request of of(found)) {
      calls += 1;
      const result = await nudgescribe.call(id as OperationId, request as never).safe();
      const groups = id === "listCustomerGroups" && result.ok ? asList(result.data).slice(0, 1) : [];
      found.groups = [...found.groups, ...groups.map((group) => pick(group))];
    }
  }
  return calls;
}

type Json = Readonly<Record<string, unknown>>;

const asList = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((item): item is Json => typeof item === "object" && item !== null) : [];

const pick = (group: Json) => ({
  workspace_id: String(group["workspace_id"]),
  customer_group_id: String(group["customer_group_id"]),
});

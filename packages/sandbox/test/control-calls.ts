import { ask, type Heard } from "./raw-http.ts";
import { serve, type Used } from "./sandboxes.ts";
import { furnish } from "./tenants.ts";

export type Served = Used & { readonly url: string; readonly ids: ControlIds };

/** What the calls of control are about. */
type ControlIds = Readonly<
  Record<
    | "account_id"
    | "workspace_id"
    | "customer_group_id"
    | "campaign_id"
    | "message_id"
    | "user_id"
    | "profile"
    | "snapshot"
    | "fault",
    string
  >
>;

/** A sandbox with a server, and one thing of each kind in it. */
export async function served(db: string): Promise<Served> {
  const used = await serve({ db });
  const { ids } = await furnish(used);
  const { account_id = "", workspace_id = "", customer_group_id = "", campaign_id = "" } = ids;
  const [customer] = await used.nudgescribe.customers.readPage({ workspace_id, customer_group_id, page: 1 });
  const [message] = await used.nudgescribe.reruns.listMessages({ campaign_id });
  const snapshot = await used.sandbox.state.snapshot();
  const { id: fault } = used.sandbox.faults.add({ kind: "latency", ms: 0, count: 1, operation: "reauthenticate" });
  const more = {
    user_id: "usr_41aa90",
    profile: customer?.profile ?? "",
    message_id: message?.message_id ?? "",
    snapshot,
    fault,
  };
  return { ...used, ids: { account_id, workspace_id, customer_group_id, campaign_id, ...more } };
}

type Body = Readonly<Record<string, unknown>>;

/** A good call of every action of control, in an order in which each finds what it needs. */
export const controlCalls: Readonly<Record<string, (ids: ControlIds) => Body | undefined>> = {
  "GET /": () => undefined,
  "GET /clock": () => undefined,
  "GET /accounts": () => undefined,
  "GET /jobs": () => undefined,
  "GET /faults": () => undefined,
  "GET /journal": () => undefined,
  "POST /clock/advance": () => ({ by: "1s" }),
  "POST /clock/freeze": () => undefined,
  "POST /clock/resume": () => undefined,
  "POST /accounts": () => ({
    account_name: "Third",
    api_key: "k",
    email: "a@b.example",
    password: "p",
    role_code: "ADMIN",
  }),
  "POST /accounts/quota": ({ account_id }) => ({ account_id, publishes: 100 }),
  "POST /accounts/api-code": ({ account_id }) => ({ account_id, api_code: "code" }),
  "POST /users": ({ account_id }) => ({ account_id, email: "c@d.example", password: "p", role_code: "EDITOR" }),
  "POST /workspaces": ({ account_id }) => ({ account_id, workspace_name: "Ireland" }),
  "POST /workspaces/identifier": ({ workspace_id }) => ({ workspace_id, field_name: "policy_number" }),
  "POST /workspaces/role": ({ workspace_id, user_id }) => ({ workspace_id, user_id, role_code: "ADMIN" }),
  "POST /decrypt": ({ account_id, profile }) => ({ account_id, profile }),
  "POST /campaigns": ({ workspace_id, customer_group_id }) => ({
    workspace_id,
    customer_group_id,
    campaign_name: "New",
  }),
  "POST /campaigns/review": ({ campaign_id }) => ({ campaign_id }),
  "POST /campaigns/approve": ({ campaign_id }) => ({ campaign_id }),
  "POST /messages/rewrite": ({ message_id }) => ({ message_id, content: "Another text." }),
  "POST /faults": () => ({ kind: "latency", ms: 0, operation: "reauthenticate", count: 1 }),
  "POST /faults/remove": ({ fault }) => ({ id: fault }),
  "POST /faults/clear": () => undefined,
  "POST /journal/clear": () => undefined,
  "POST /snapshots": () => undefined,
  "POST /snapshots/rewind": ({ snapshot }) => ({ snapshot }),
  "POST /snapshots/forget": ({ snapshot }) => ({ snapshot }),
  "POST /sessions/revoke": ({ user_id }) => ({ user_id }),
  "POST /reset": () => ({ seed: "another", now: "2026-11-20T09:00:00Z" }),
  "POST /load": () => ({ data: "demo" }),
};

/** Members that may be left out. */
export const optional: Readonly<Record<string, readonly string[]>> = {
  "POST /accounts": ["role_code"],
  "POST /sessions/revoke": ["user_id"],
  "POST /reset": ["seed", "now"],
  "POST /faults": ["operation", "count"],
};

/** Calls an action, such as `POST /clock/advance`. */
export function callControl({ url }: { readonly url: string }, action: string, body?: unknown): Promise<Heard> {
  const [method = "", path = ""] = action.split(" ");
  return ask(`${url}/__sandbox${path.replace(/^\/$/, "")}`, { method, body });
}

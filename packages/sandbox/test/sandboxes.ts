import { Nudgescribe, type NudgescribeOptions } from "@nudgescribe/client";
import { type OperationId, operations } from "@nudgescribe/types";
import { createSandbox, type RunningSandbox, type Sandbox, type SandboxOptions, startSandbox } from "../src/index.ts";
import { judged } from "./judge.ts";

export const now = "2026-11-20T09:00:00Z";
export const workspace_id = "ws_2f6c1d";
export const account_id = "acc_7b19c4";

export type Answered = {
  readonly status: number;
  readonly body: unknown;
  readonly rule: string | null;
  readonly text: string;
};

/** A sandbox, a client that is signed in as its first user, and calls without the client's help. */
export type Used = AsyncDisposable & {
  readonly sandbox: Sandbox;
  readonly nudgescribe: Nudgescribe;
  readonly client: (options?: NudgescribeOptions) => Nudgescribe;
  /** One raw call, with the first user's token unless told otherwise. */
  readonly call: (id: OperationId, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly token: () => Promise<string>;
};

/** Time stands still, and every answer is judged by Prism on its way. */
export const use = async (options: SandboxOptions = {}): Promise<Used> =>
  usedOf(await createSandbox({ now, ...options }));

/** The same with a server beside it, for what is asked by HTTP. */
export async function serve(options: SandboxOptions = {}): Promise<Used & Pick<RunningSandbox, "url">> {
  const sandbox = await startSandbox({ now, ...options });
  return { ...usedOf(sandbox), url: sandbox.url };
}

function usedOf(sandbox: Sandbox): Used {
  const ask = judged((request) => sandbox.fetch(request));
  const fetch = (input: string | URL | Request, init?: RequestInit) => ask(new Request(input, init));
  const client = (more: NudgescribeOptions = {}) =>
    new Nudgescribe({ ...sandbox.credentials, baseUrl: "http://127.0.0.1:4020", fetch, retries: 0, ...more });

  let access: Promise<string> | undefined;
  const token = (): Promise<string> => (access ??= signIn(fetch, sandbox.credentials));
  return {
    sandbox,
    client,
    nudgescribe: client(),
    token,
    async call(id, body, headers) {
      const { method, path } = operations[id];
      const response = await fetch(`http://127.0.0.1:4020${path}`, {
        method,
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(headers ?? { authorization: `Bearer ${await token()}` }),
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json");
      return {
        status: response.status,
        rule: response.headers.get("x-sandbox-rule"),
        text,
        body: isJson ? JSON.parse(text) : text,
      };
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export async function signIn(
  fetch: Fetch,
  { apiKey, email, password }: { apiKey: string; email: string; password: string },
): Promise<string> {
  const response = await fetch("http://127.0.0.1:4020/v1/auth", {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": apiKey },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Rows for an upload, all in the given segments in turn. */
export const people = (count: number, segments: readonly string[] = ["Loyal drivers"], from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    policy_number: `HM-${from + index}`,
    first_name: "Amira",
    renewal_date: "04/12/2026",
    segment: segments[index % segments.length] ?? "",
  }));

/** Profile fields for {@link people}. */
export async function addFields({ nudgescribe }: Used): Promise<void> {
  for (const field_name of ["policy_number", "first_name", "segment"])
    await nudgescribe.profileFields.create({ workspace_id, field_name, field_type: "string" });
  await nudgescribe.profileFields.create({
    workspace_id,
    field_name: "renewal_date",
    field_type: "Date",
    field_format: "dd/MM/yyyy",
  });
}

/** A group with customers. @returns its id */
export async function addGroup(
  { nudgescribe }: Used,
  group_name: string,
  customers: readonly Record<string, string>[] = [],
): Promise<string> {
  const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name });
  if (customers.length > 0)
    await nudgescribe.customers.upload({ workspace_id, customer_group_id, customers: [...customers] });
  return customer_group_id;
}

/** A campaign that is ready to publish. @returns its id */
export async function addCampaign(
  { sandbox }: Used,
  customer_group_id: string,
  campaign_name = "Renewals",
): Promise<string> {
  const { campaign_id } = await sandbox.platform.createCampaign({ workspace_id, customer_group_id, campaign_name });
  await sandbox.clock.advance("1s");
  await sandbox.platform.review(campaign_id);
  await sandbox.platform.approve(campaign_id);
  return campaign_id;
}

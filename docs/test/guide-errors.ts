import { Nudgescribe, NudgescribeError } from "@nudgescribe/client";
import { demoCredentials, type Fault, type RunningSandbox } from "@nudgescribe/sandbox";

type Options = ConstructorParameters<typeof Nudgescribe>[0];

/** Does what goes wrong in a point of a guide, and gives what is then seen, in words. */
export type Trouble = () => Promise<string>;

const workspace_id = "ws_2f6c1d";
// None of these is one that a script changes, so that the order does not matter.
const ireland = "ws_b70e42";
const inReview = { workspace_id: ireland, campaign_id: "cmp_60fe2b" };
const ready = { workspace_id: ireland, campaign_id: "cmp_b3a978" };
const published = { workspace_id: ireland, campaign_id: "cmp_c58d14" };
const large = { workspace_id, customer_group_id: "cg_5d7f30", campaign_name: "A message for 2,400" };
const group = { workspace_id, customer_group_id: "cg_c94b16" };
const quick = { pollInterval: 20, waitLimit: 40 };

/** The points of "What can go wrong" of each guide, in order. */
export function troubles(sandbox: RunningSandbox): Readonly<Record<string, readonly Trouble[]>> {
  const account = { baseUrl: sandbox.url, ...sandbox.credentials };
  const as = (options: Options) => new Nudgescribe({ ...account, ...options });
  const nudgescribe = as({});
  const { customers, customerGroups, messages, reruns } = nudgescribe;
  const importing = (source: string, options = {}) => customers.import({ ...group, source }, options);
  const fault = (one: Fault) => void sandbox.faults.add({ count: 1, ...one });

  return {
    onboard: [
      async () => `report.refused: ${(await importing("renewal_date\n2026-12-01\n")).refused[0]?.message}`,
      () => failure(importing('first_name\n"Amira\n')),
      () => failure(importing("name\nAmira\n")),
      () => {
        fault({ kind: "reset", operation: "uploadCustomers", after: 1 });
        return failure(importing("first_name\nA\nB\nC\nD\n", { rowsPerCall: 2 }));
      },
      () => {
        fault({ kind: "reset", operation: "createCustomerGroup" });
        return failure(customerGroups.create({ workspace_id, group_name: "Lapsed" }));
      },
      async () => {
        const source = `first_name\n${"Amira\n".repeat(10_001)}`;
        return `report.statuses: ${(await importing(source, { rowsPerCall: 20_000 })).statuses}`;
      },
      () => failure(as(demoCredentials.viewer).customerGroups.create({ workspace_id, group_name: "Lapsed" })),
    ],
    export: [
      () => failure(messages.publish(inReview)),
      async () => {
        await sandbox.platform.setQuota("acc_7b19c4", 0);
        const seen = await failure(messages.publish(ready));
        await sandbox.platform.setQuota("acc_7b19c4", null);
        return seen;
      },
      () => {
        fault({ kind: "reset", operation: "publishMessages" });
        return failure(messages.publish(published));
      },
      () => {
        fault({ kind: "job", does: "lost" });
        return failure(all(messages.export(ready, quick)));
      },
      async () => {
        fault({ kind: "job", does: "lost" });
        return `old rows: ${await all(messages.export(published, quick))} files`;
      },
      () => {
        fault({ kind: "truncated-body", operation: "fetchMessageFile" });
        return failure(all(messages.rows({ campaign_id: published.campaign_id, page: 1 })));
      },
      async () => {
        fault({ kind: "link-expired" });
        return failure(messages.download(await messages.link({ campaign_id: published.campaign_id, page: 1 })));
      },
      async () => {
        const { campaign_id } = await sandbox.platform.createCampaign(large);
        await sandbox.platform.review(campaign_id);
        await sandbox.platform.approve(campaign_id);
        await messages.publish({ workspace_id, campaign_id });
        const { rows, cut } = await messages.json({ campaign_id, page: 1 });
        return `cut: ${cut}, messages.json: ${rows.length}`;
      },
    ],
    rerun: [
      () => failure(reruns.start({ campaign_id: inReview.campaign_id, customer_group_id: "cg_0b6f3e" })),
      () => failure(reruns.start({ campaign_id: "cmp_2d95e8", customer_group_id: "cg_91c3d7" })),
      () => {
        fault({ kind: "answer", operation: "startCampaignRerun", status: 400, example: "currentRun" });
        return failure(reruns.start({ campaign_id: published.campaign_id, customer_group_id: "cg_91c3d7" }));
      },
      async () => {
        const { customer_group_id = "" } = await customerGroups.create({ workspace_id: ireland, group_name: "Nobody" });
        return failure(reruns.start({ campaign_id: published.campaign_id, customer_group_id }));
      },
      () => failure(reruns.listMessages({ campaign_id: published.campaign_id, run_number: 9 })),
      () => {
        fault({ kind: "reset", operation: "startCampaignRerun" });
        return failure(reruns.start({ campaign_id: published.campaign_id, customer_group_id: "cg_91c3d7" }));
      },
    ],
    session: [
      async () => failure(async () => new Nudgescribe({ baseUrl: sandbox.url, apiKey: "" })),
      () => failure(as({ password: "wrong" }).customerGroups.list({ workspace_id })),
      async () => {
        const seen = watched();
        await seen.client.customerGroups.list({ workspace_id });
        await sandbox.clock.advance("16d");
        await seen.client.customerGroups.list({ workspace_id });
        return seen.lines().slice(2).join(", ");
      },
      async () => {
        const seen = watched();
        fault({ kind: "answer", operation: "listCustomerGroups", status: 403, example: "refused", count: 2 });
        const told = await failure(seen.client.customerGroups.list({ workspace_id }));
        return `${seen.lines().join(", ")}, ${told}`;
      },
      async () => failure(async () => as({ baseUrl: "http://api.example" })),
    ],
  };

  function watched() {
    const lines: string[] = [];
    const client = as({
      observe: (event) => {
        if (event.type === "response") lines.push(`${event.operation} ${event.status}`);
      },
    });
    return { client, lines: () => lines };
  }
}

/** Reads to the end, and counts. */
async function all(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _item of items) count += 1;
  return count;
}

/** What a failure says, with its cause when that is one of ours. */
async function failure(work: Promise<unknown> | (() => Promise<unknown>)): Promise<string> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    const { name, message, cause } = error as Error;
    return cause instanceof NudgescribeError ? `${name}: ${message}; cause ${cause.message}` : `${name}: ${message}`;
  }
  throw new Error("nothing went wrong");
}

import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { type OperationId, operations } from "@nudgescribe/types";
import { home } from "../src/data/start.ts";

const { workspace_id } = home;

export type LoadOptions = {
  /** Sockets that are open at the same time, each with one request after another. */
  readonly connections: number;
  /** Ends when the first of the two is reached. */
  readonly seconds: number;
  readonly requests: number;
};

export type Round = {
  readonly requests: number;
  /** One line for each kind of answer that is not 200. */
  readonly errors: readonly string[];
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
};

type Target = {
  readonly url: string;
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
};

/** Reads and writes over that many connections, and leaves the state as it was: each worker deletes what it made. */
export async function loadRound({ url, credentials }: Target, options: LoadOptions): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const begin = performance.now();
  const times: number[] = [];
  const errors = new Map<string, number>();
  const isOver = () => performance.now() - begin > options.seconds * 1_000 || times.length >= options.requests;

  const send = async (id: OperationId, headers: Record<string, string>, body: object): Promise<unknown> => {
    const { method, path } = operations[id];
    const started = performance.now();
    try {
      const text = JSON.stringify(body);
      const length = String(Buffer.byteLength(text));
      const type = { "content-type": "application/json", "content-length": length };
      const asked = request(`${url}${path}`, { agent, method, headers: { ...type, ...headers } }).end(text);
      const [response] = (await once(asked, "response")) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${Buffer.concat(chunks)}`);
      return JSON.parse(Buffer.concat(chunks).toString());
    } catch (error) {
      const what = `${id}: ${(error as Error).message}`;
      errors.set(what, (errors.get(what) ?? 0) + 1);
      return {};
    } finally {
      times.push(performance.now() - started);
    }
  };

  const worker = async (number: number): Promise<void> => {
    const { apiKey, ...login } = credentials;
    const { access_token } = (await send("authenticate", { "x-api-key": apiKey }, login)) as { access_token?: string };
    const call = (id: OperationId, body: object) => send(id, { authorization: `Bearer ${access_token}` }, body);
    while (!isOver()) {
      const group_name = `Load ${number}`;
      const made = (await call("createCustomerGroup", { workspace_id, group_name })) as { customer_group_id?: string };
      const group = { workspace_id, customer_group_id: made.customer_group_id ?? "" };
      await call("uploadCustomers", { ...group, customers: Array(5).fill({}) });
      await call("updateCustomerGroup", { ...group, group_name: `${group_name} again` });
      for (const page of [1, 2]) await call("listCustomers", { ...group, page });
      await call("countCustomerPages", group);
      await call("listProfileFields", { workspace_id });
      await call("listCampaigns", {});
      await call("listCustomerGroups", { workspace_id });
      await call("deleteCustomerGroup", group);
    }
  };

  await Promise.all(Array.from({ length: options.connections }, (_, number) => worker(number)));
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    requests: sorted.length,
    errors: [...errors].map(([what, count]) => `${count} × ${what}`),
    seconds: (performance.now() - begin) / 1_000,
    p50: at(0.5),
    p99: at(0.99),
  };
}

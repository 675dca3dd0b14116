import { readFileSync } from "node:fs";
import { type OperationId, operations } from "@nudgescribe/types";
import { loadDemo } from "../../src/data/demo.ts";
import { credentials, start } from "../../src/data/start.ts";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { type Store, storeOn } from "../../src/store/store.ts";

export type Credentials = { readonly apiKey: string; readonly email: string; readonly password: string };

export type DemoSandbox = AsyncDisposable & {
  readonly sandbox: Sandbox;
  /** Signs in and makes one call. */
  readonly call: (
    id: OperationId,
    body?: unknown,
    who?: Credentials,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** Moves the time on to a moment. */
  readonly until: (moment: string) => Promise<void>;
};

/** A sandbox with the demo data, whose time stands still. */
export async function demoSandbox(now = "2026-11-20T12:00:00Z"): Promise<DemoSandbox> {
  const sandbox = await createSandbox({ load: "demo", now });
  const send = async (id: OperationId, headers: Record<string, string>, body: unknown) => {
    const { method, path } = operations[id];
    const response = await sandbox.fetch(`http://sandbox.example${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get("content-type") === "application/json";
    return { status: response.status, body: isJson ? await response.json() : await response.text() };
  };
  const signIn = async ({ apiKey, ...body }: Credentials) =>
    (await send("authenticate", { "x-api-key": apiKey }, body)).body as { access_token: string; refresh_token: string };
  return {
    sandbox,
    async call(id, body, who = credentials) {
      const { access_token, refresh_token } = await signIn(who);
      const bearer = operations[id].auth === "refresh" ? refresh_token : access_token;
      return send(id, { "x-api-key": who.apiKey, authorization: `Bearer ${bearer}` }, body);
    },
    async until(moment) {
      await sandbox.clock.advance(Date.parse(moment) - Date.parse(await sandbox.clock.now()));
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

export type DemoStore = AsyncDisposable & {
  readonly read: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
};

/** What is stored of the demo data. */
export async function demoStore(seed = "test"): Promise<DemoStore> {
  const connection = openSqlite(":memory:");
  await connection.write(async (database) => {
    await start(storeOn(database), { seed, now: undefined });
    await loadDemo(storeOn(database));
  });
  return {
    read: (work) => connection.read((database) => work(storeOn(database))),
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));

/** The value of an example of the contract, such as `listCampaigns.all`. */
export const example = (name: string): unknown => document.components.examples[name].value;

/** The operation that an example is of. */
export const operationOf = (name: string): OperationId => name.split(".")[0] as OperationId;

/** The names of every example of a request. */
export const requests: readonly string[] = Object.keys(document.components.examples)
  .filter((name) => name.endsWith(".request"))
  .map((name) => name.replace(/\.request$/, ""));

import { type MessageFile, Nudgescribe } from "@nudgescribe/client";
import * as files from "@nudgescribe/client/files";
import { createClient } from "@nudgescribe/client/functions";
import { type OperationId, operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { operationsOf } from "../../src/impact/document.ts";
import { beyond } from "../../src/impact/find/beyond.ts";
import { document } from "../document.ts";

const row = (method: string, path: string): OperationId | undefined =>
  Object.values(operations).find((one) => one.method === method && one.path === path)?.id;

/** What was called, without signing in. Answers suit every operation that is called here. */
async function callsDuring(work: (options: { fetch: typeof globalThis.fetch; baseUrl: string }) => Promise<unknown>) {
  const called: string[] = [];
  const answer = {
    access_token: "any",
    refresh_token: "any",
    pages: 1,
    status: "completed",
    url: "https://a.example/f",
  };
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const operation = row(init?.method ?? "GET", new URL(String(url)).pathname);
    if (operation && operation !== "authenticate") called.push(operation);
    const wantsText = operation === "fetchMessageFile" && String(init?.body).includes('"csv"');
    return wantsText
      ? new Response("a\n1\n", { headers: { "content-type": "text/csv" } })
      : Response.json(operation === "fetchMessageFile" && String(init?.body).includes('"json"') ? [] : answer);
  };
  await work({ fetch, baseUrl: "https://api.example" });
  return [...new Set(called)].sort();
}

const credentials = { apiKey: "any", email: "any", password: "any", retries: 0 };
const all = { workspace_id: "w", customer_group_id: "g", campaign_id: "c", page: 1 };
const rows = [{ policy_number: "HM-204117" }];

type Functions = Record<string, (...args: unknown[]) => unknown>;

async function drained(value: unknown): Promise<void> {
  const result = await value;
  if (typeof result === "object" && result !== null && Symbol.asyncIterator in result)
    for await (const _one of result as AsyncIterable<unknown>) void _one;
}

/** A client that answers itself, and an exported file of it. */
async function withFile(own: object) {
  const client = new Nudgescribe({ ...credentials, ...own });
  const { value } = await client.messages.files(all).next();
  return { client, file: value as MessageFile };
}

test("the list has everything that the client does beyond the operations", async () => {
  const found: string[] = [];
  await callsDuring(async (options) => {
    const { client, file } = await withFile(options);
    const known = [...operationsOf(document).values()].flatMap(({ method, pagesMethod }) => [method, pagesMethod]);
    const groups = Object.entries(client).filter(([, group]) => typeof group === "object");
    const methods = groups.flatMap(([name, group]) =>
      Object.keys(group as object).map((method) => `${name}.${method}`),
    );
    const functionsOf = (holder: object, prefix: string) =>
      Object.entries(holder).flatMap(([name, value]) => (typeof value === "function" ? [`${prefix}${name}`] : []));
    found.push(...methods.filter((method) => !known.includes(method)));
    found.push(...functionsOf(files, ""), ...functionsOf(file, "MessageFile."));
  });
  expect(Object.keys(beyond).sort()).toEqual(found.sort());
});

test.each(Object.entries(beyond).filter(([path]) => !path.startsWith("MessageFile.")))(
  "%s calls %j",
  async (path, inside) => {
    const [group = "", method] = path.split(".");
    const argument = /download/i.test(path) ? "https://a.example/f" : { ...all, source: rows };
    const called = await callsDuring(async (options) => {
      const own = { ...credentials, ...options };
      const holder = (method ? Reflect.get(new Nudgescribe(own), group) : files) as Functions;
      const given = method ? [argument] : [createClient(own), argument];
      await drained(holder[method ?? group]?.(...given, { pollInterval: 1 }));
    });
    expect(called).toEqual([...inside].sort());
  },
);

test.each(["csv", "rows", "json"] as const)("an exported file calls the operation for its %s", async (form) => {
  const called = await callsDuring(async (options) => {
    const { file } = await withFile(options);
    await drained(file[form]());
  });
  expect(called).toEqual(["countMessageFiles", ...(beyond[`MessageFile.${form}`] ?? [])]);
});

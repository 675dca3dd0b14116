import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { createJournal, type Journal } from "../src/journal.ts";
import { readyToPublish } from "./faults/published.ts";
import { unserved, workspace_id } from "./faults/served.ts";

const rows = Object.values(operations);
const secret = (place: string) => `planted-${place.replaceAll(/\W/g, "-")}-"é\\`;

/** A body that holds one secret at each pointer, and beside it something that may be seen. */
function bodyWith(pointers: readonly string[]): string {
  const body: Record<string, unknown> = { seen: "in the clear" };
  for (const pointer of pointers) body[pointer.slice(1)] = secret(pointer);
  return JSON.stringify(body);
}

type Written = { readonly headers?: Record<string, string>; readonly request?: string; readonly response?: string };

function write(journal: Journal, row: (typeof rows)[number], { headers = {}, request, response }: Written): void {
  const entry = journal.open(row, (name) => headers[name]);
  if (request !== undefined) entry.asked(request);
  if (response !== undefined) entry.answered({ status: 200, type: "application/json", text: response });
  entry.sent(200);
}

test.for(rows)("$id shows no secret from any sensitive place, and the rest", (row) => {
  const { sensitive } = row;
  const headers = Object.fromEntries(sensitive.headers.map((name) => [name, secret(name)]));
  const journal = createJournal();
  write(journal, row, {
    headers: { ...headers, "content-type": "application/json" },
    request: bodyWith(sensitive.request),
    response: bodyWith(sensitive.response),
  });
  const [entry] = journal.entries();
  expect(JSON.stringify(entry)).not.toContain("planted");
  expect(entry?.headers).toEqual({
    "content-type": "application/json",
    ...Object.fromEntries(sensitive.headers.map((name) => [name, "[masked]"])),
  });
  expect(entry?.request).toMatchObject({ seen: "in the clear" });
  expect(entry?.response).toMatchObject({ seen: "in the clear" });
});

test("each operation has a sensitive place, so the loop over them tests something", () => {
  expect(rows).toHaveLength(21);
  expect(rows.filter(({ sensitive }) => sensitive.headers.length === 0)).toEqual([]);
  expect(rows.flatMap(({ sensitive }) => [...sensitive.request, ...sensitive.response])).toContain("/url");
});

test.for(rows)("$id shows no secret of another call that turns up in its bodies or headers", (row) => {
  const journal = createJournal();
  const token = "a-token-that-is-no-jwt";
  write(journal, operations.authenticate, {
    headers: { "x-api-key": secret("key") },
    request: JSON.stringify({ email: "dana@example.com", password: secret("password") }),
  });
  write(journal, operations.listCampaigns, {
    headers: { authorization: `Bearer ${token}`, "x-auth-context": JSON.stringify({ api_code: secret("code") }) },
  });
  const all = [secret("key"), secret("password"), secret("code"), token].join(" and ");
  write(journal, row, {
    headers: { accept: all },
    request: JSON.stringify({ [all]: [all, { deep: all }] }),
    response: JSON.stringify(all),
  });
  write(journal, row, { request: `not JSON: ${all}`, response: `not JSON: ${JSON.stringify(all)}` });
  const text = JSON.stringify(journal.entries());
  expect(text).not.toContain("planted");
  expect(text).not.toContain(token);
  expect(text).toContain(" and ");
});

test("tokens and the permission of links are known by their look", () => {
  const journal = createJournal();
  const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoidSJ9.c2ln";
  write(journal, operations.createCustomerGroup, {
    request: JSON.stringify({
      group_name: `x${jwt}`,
      note: "get http://127.0.0.1:1/__storage/a/1.csv?expires=1&signature=abc-DEF_1 now",
      query: "expires=1&signature=abc-DEF_1",
    }),
  });
  expect(journal.entries()[0]?.request).toEqual({
    group_name: "x[masked]",
    note: "get http://127.0.0.1:1/__storage/a/1.csv?[masked] now",
    query: "expires=1&[masked]",
  });
});

test("pointers are followed through arrays, and what stands in a wrong place is masked by its name", () => {
  const row = { ...operations.listCampaigns, sensitive: { headers: [], request: ["/items/*/pin"], response: [] } };
  const journal = createJournal();
  const request = { items: [{ pin: 1234, name: "a" }], pin: "seen", deep: { Password: "hidden", url: null } };
  write(journal, row, { request: JSON.stringify(request) });
  expect(journal.entries()[0]?.request).toEqual({
    items: [{ pin: "[masked]", name: "a" }],
    pin: "seen",
    deep: { Password: "[masked]", url: null },
  });
});

test("a body with a sensitive place that does not parse is not shown, one without is", () => {
  const journal = createJournal();
  write(journal, operations.authenticate, { request: '{"password":"\\u0070lanted' });
  write(journal, operations.listCampaigns, { request: "{oops" });
  expect(journal.entries().map(({ request }) => request)).toEqual(["[masked] [25 bytes]", "{oops"]);
});

test("a file in CSV is shown, a body above 16 kB is only its size, and its secrets are known all the same", () => {
  const journal = createJournal();
  const entry = journal.open(operations.fetchMessageFile, () => undefined);
  entry.answered({ status: 200, type: "text/csv", text: "a,b\n1,2\n" });
  const request = JSON.stringify({ password: secret("p"), more: "é".repeat(20_000) });
  write(journal, operations.authenticate, { request, response: JSON.stringify("x".repeat(20_000)) });
  write(journal, operations.listCampaigns, { request: JSON.stringify({ found: secret("p") }) });
  const [csv, large, later] = journal.entries();
  expect(csv?.response).toBe("a,b\n1,2\n");
  expect(large).toMatchObject({ request: `[${Buffer.byteLength(request)} bytes]`, response: "[20002 bytes]" });
  expect(later?.request).toEqual({ found: "[masked]" });
});

test("the last requests are kept, oldest first, and counting begins anew when it is cleared", () => {
  const journal = createJournal({ capacity: 3 });
  const numbers = () => journal.entries().map(({ number }) => number);
  for (const row of rows.slice(0, 2)) write(journal, row, {});
  expect(numbers()).toEqual([1, 2]);
  for (const row of rows.slice(2, 8)) write(journal, row, {});
  expect(numbers()).toEqual([6, 7, 8]);
  journal.clear();
  expect(numbers()).toEqual([]);
  write(journal, operations.listCampaigns, {});
  expect(numbers()).toEqual([1]);
});

test("an entry tells the faults, the rule and the status, and no time", () => {
  const journal = createJournal();
  const entry = journal.open(operations.listCampaigns, () => undefined);
  entry.fault("latency", false);
  entry.fault("malformed-json", true);
  entry.answered({ status: 403, type: "application/json", text: '{"message":"no"}', rule: "token-refused" });
  entry.sent(403);
  expect(journal.entries()).toEqual([
    {
      number: 1,
      operation: "listCampaigns",
      method: "POST",
      path: "/v1/campaign/all",
      headers: {},
      status: 403,
      response: { message: "no" },
      rule: "token-refused",
      faults: ["latency", "malformed-json"],
      breaksContract: true,
    },
  ]);
});

test("what was read does not change later", () => {
  const journal = createJournal();
  const entry = journal.open(operations.listCampaigns, () => undefined);
  const [before] = journal.entries();
  entry.fault("reset");
  entry.sent(200);
  expect(before).not.toHaveProperty("status");
  expect(before?.faults).toEqual([]);
});

test("a whole story, with faults in its way, shows no credential, token or signature", async () => {
  await using here = await unserved({ retries: 3 });
  const { sandbox, client } = here;
  const { campaign_id } = await readyToPublish(here);
  sandbox.faults.add({ kind: "token", is: "expired", operation: "publishMessages", count: 1 });
  sandbox.faults.add({ kind: "link-expired" });
  await client.messages.publish({ workspace_id, campaign_id });
  await sandbox.clock.advance("1m");
  const { url } = (await client.messages.fetchFile({ campaign_id, page: 1, format: "url" })) as { url: string };
  await client.customerGroups.create({ workspace_id, group_name: `${sandbox.credentials.password} ${url}` });

  const { apiKey, password } = sandbox.credentials;
  const signature = new URL(url).searchParams.get("signature") ?? "";
  const entries = sandbox.journal.entries();
  const text = JSON.stringify(entries);
  for (const hidden of [apiKey, password, signature, "eyJ"]) expect(text).not.toContain(hidden);
  expect(entries.map(({ operation }) => operation)).toContain("reauthenticate");
  expect(entries.flatMap(({ faults }) => faults)).toEqual(["token", "link-expired"]);
  expect(entries.find(({ operation }) => operation === "fetchMessageFile")?.response).toEqual({ url: "[masked]" });
  expect(entries.at(-1)?.request).toMatchObject({
    group_name: expect.stringMatching(/^\[masked\] http.*\?\[masked\]$/),
  });
});

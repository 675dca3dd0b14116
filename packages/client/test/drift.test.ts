import { checkAnswer } from "@nudgescribe/types/validators";
import { expect, test } from "vitest";
import { createClient, listCustomerGroups, observing, reportingDrift } from "../src/functions.ts";
import type { ClientEvent, DriftEvent } from "../src/index.ts";
import { connect, credentials, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };
const group = {
  customer_group_id: "cg_1",
  account_id: "acc_1",
  workspace_id: "ws_1",
  group_name: "Lapsed",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
  created_by: "u_1",
  updated_by: "u_1",
};
const drifted = { ...group, group_name: null, planted_member: "planted-secret", created_at: 7 };

const driftOf = (events: ClientEvent[]): DriftEvent[] => events.filter((event) => event.type === "drift");

test("an answer that differs is reported with place, shape and evidence, and handed over as it is", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [drifted] }] });
  const events: ClientEvent[] = [];

  const nudgescribe = connect(api.url, { drift: "report", observe: (event) => void events.push(event) });
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([drifted]);

  const [report] = driftOf(events);
  expect(report).toMatchObject({ operation: "listCustomerGroups", status: 200, problem: undefined });
  expect(report?.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ pointer: "/*/group_name", kind: "null", seen: "null", evidence: "documented" }),
      expect.objectContaining({ pointer: "/*/created_at", kind: "type", seen: "number", evidence: "documented" }),
      expect.objectContaining({ kind: "unknown-member", seen: expect.stringMatching(/^string/) }),
    ]),
  );
  expect(JSON.stringify(events)).not.toContain("planted-secret");
});

test("an answer as the contract has it is not reported", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [group] }] });
  const events: ClientEvent[] = [];
  await connect(api.url, { drift: "report", observe: (event) => void events.push(event) }).customerGroups.list(request);
  expect(driftOf(events)).toEqual([]);
  expect(events.length).toBeGreaterThan(0);
});

test("a value outside a known list is reported, and comes through", async () => {
  const campaigns = [{ workspace_id: "ws_1", campaigns: [{ campaign_id: "c1", status: "Archived" }] }];
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/campaign/all": [{ body: campaigns }] });
  const events: ClientEvent[] = [];
  const nudgescribe = connect(api.url, { drift: "report", observe: (event) => void events.push(event) });
  await expect(nudgescribe.campaigns.list({})).resolves.toEqual(campaigns);
  expect(driftOf(events)[0]?.findings).toEqual([
    expect.objectContaining({ kind: "unknown-value", pointer: "/*/campaigns/*/status", evidence: "inferred" }),
  ]);
});

test("failures are compared too", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "POST /v1/cg": [{ status: 400, body: { message: 7 } }],
  });
  const events: ClientEvent[] = [];
  const nudgescribe = connect(api.url, { drift: "report", observe: (event) => void events.push(event) });
  await expect(nudgescribe.customerGroups.list(request)).rejects.toMatchObject({ status: 400 });
  expect(driftOf(events)[0]?.findings).toEqual([expect.objectContaining({ pointer: "/message", seen: "number" })]);
});

test("without the option nothing is compared, and unknown members, nulls and new values pass", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [drifted] }] });
  const events: ClientEvent[] = [];
  const nudgescribe = connect(api.url, { observe: (event) => void events.push(event) });
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([drifted]);
  expect(driftOf(events)).toEqual([]);
});

test("the stand-alone functions take the check itself; one that fails is told and breaks no call", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a"), tokens("b")],
    "POST /v1/cg": [{ body: [drifted] }, { body: [] }],
  });
  const events: ClientEvent[] = [];
  const watch = observing((event) => void events.push(event));
  const settings = { ...credentials, baseUrl: api.url };

  await listCustomerGroups(createClient(settings, [watch, reportingDrift(() => checkAnswer)]), request);
  const broken = reportingDrift(() => Promise.reject(new Error("no such chunk")));
  await expect(listCustomerGroups(createClient(settings, [watch, broken]), request)).resolves.toEqual([]);

  expect(driftOf(events).map(({ operation, problem }) => [operation, problem])).toEqual([
    ["listCustomerGroups", undefined],
    ["authenticate", "Error: no such chunk"],
    ["listCustomerGroups", "Error: no such chunk"],
  ]);
});

test("a report that nobody would see is refused", () => {
  expect(() => connect("https://api.example", { drift: "report" })).toThrow("drift: nobody would see the report");
});

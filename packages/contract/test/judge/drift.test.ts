import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type Contract, readContract } from "../../src/judge/contract.ts";
import { draftOverlay } from "../../src/judge/draft-overlay.ts";
import { type DriftReport, driftOf } from "../../src/judge/drift.ts";
import { driftText } from "../../src/judge/drift-text.ts";
import { type JudgedExchange, judge } from "../../src/judge/proxy.ts";
import { document, examplesOf, requestOf } from "../document.ts";
import { answering, serving } from "./planted.ts";

const secret = "planted-secret";
const headers = { "content-type": "application/json", authorization: `Bearer ${secret}`, "x-api-key": secret };
const group = examplesOf("200").find(([id, , name]) => id === "listCustomerGroups" && name === "typical")?.[3];
const [first] = group as [Record<string, unknown>];
const { updated_by: _, ...without } = first;

let contract: Contract;
let exchanges: readonly JudgedExchange[] = [];
let report: DriftReport;

/** Every kind of drift, from a server that also repeats the secrets that it is sent. */
const answers: readonly [path: string, body: unknown, status: number, answer: unknown, type?: string][] = [
  ["/v1/cg", { workspace_id: "w" }, 200, [{ ...first, colour: "planted-person", [`${secret}@x.org`]: 1 }]],
  ["/v1/cg", { workspace_id: "w" }, 200, [{ ...first, colour: "red", created_by: null }]],
  ["/v1/cg", { workspace_id: "w" }, 200, [{ ...without, group_name: 7, colour: "red" }]],
  ["/v1/cg", { workspace_id: "w" }, 429, { message: `no, ${secret}` }],
  ["/v1/campaign/all", requestOf("listCampaigns"), 200, [{ campaigns: [{ status: "Paused" }] }]],
  ["/v1/cg", { workspace_id: "w" }, 200, [{ ...first, created_by: 7, group_name: undefined }]],
  [`/v1/${secret}`, {}, 404, {}],
  ["/v1/campaign/all", requestOf("listCampaigns"), 500, `<p>${secret}`, "text/html"],
  [
    "/v1/auth",
    { email: "planted-person", password: secret },
    200,
    { access_token: secret, echo: [{ token: secret, said: secret }] },
  ],
  ["/v1/auth", { email: "planted-person", pasword: secret }, 400, `{"message": "${secret}`],
];

beforeAll(async () => {
  contract = await readContract();
  let at = 0;
  await using upstream = await serving((request, response) => {
    request.resume().on("end", () => {
      const [, , status, answer, type = "application/json"] = answers[at] ?? (answers[0] as never);
      at += 1;
      response.writeHead(status, { "content-type": type, "set-cookie": `a=${secret}`, "x-echo": secret });
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  await using running = await judge({ upstream: upstream.url });
  for (const [path, body] of answers) {
    const url = `${running.url}${path}?token=${secret}`;
    await (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).text();
  }
  await running.settled();
  exchanges = running.exchanges;
  report = driftOf(exchanges, { contract, upstream: upstream.url, day: "2026-11-26" });
});

test("every kind of drift of an answer is told with its place, its count and its lines", () => {
  const { answers, drift } = report.operations.listCustomerGroups ?? {};
  expect(answers).toEqual({ 200: 4, 429: 1 });
  expect(
    drift?.map(
      ({ kind, status, pointer, seen, count, of }) => `${kind} ${status} ${pointer}: ${seen}, ${count} of ${of}`,
    ),
  ).toEqual([
    "unknown-member 200 /*/colour: string, 3 of 4",
    expect.stringMatching(/^unknown-member 200 \/\*\/\(string\(\d+\)\): number, 1 of 4$/),
    "null 200 /*/created_by: null, 1 of 4",
    "missing-member 200 /*/updated_by: nothing, 1 of 4",
    "type 200 /*/group_name: number, 1 of 4",
    "missing-member 200 /*/group_name: nothing, 1 of 4",
    "type 200 /*/created_by: number, 1 of 4",
    "undeclared-status 429 : 429, 1 of 1",
  ]);
  const file = /^spec\/(components\/schemas\/CustomerGroup|paths\/v1_cg)\.yaml:\d+$/;
  expect(drift?.filter(({ spec = "" }) => !file.test(spec))).toEqual([]);
});

test("a new value of a known list is told by its word", () => {
  expect(report.operations.listCampaigns?.drift).toContainEqual(
    expect.objectContaining({ kind: "unknown-value", pointer: "/*/campaigns/*/status", seen: '"Paused"' }),
  );
});

test("members that never came are told, and those that did, with what was known of them", () => {
  const { neverSeen, seen } = report.operations.listCampaigns ?? {};
  expect(neverSeen).toContain("/*/workspace_name");
  expect(neverSeen).not.toContain("/*/campaigns/*/status");
  expect(seen).toContainEqual({ pointer: "/*/campaigns/*/status", count: 1, evidence: expect.any(String) });
});

test("an answer as declared has no drift", async () => {
  await using upstream = await answering(200, JSON.stringify(group));
  await using running = await judge({ upstream: upstream.url });
  await (await fetch(`${running.url}/v1/cg`, { method: "POST", headers, body: '{"workspace_id":"w"}' })).text();
  await running.settled();
  const right = driftOf(running.exchanges, { contract, upstream: upstream.url, day: "2026-11-26" });
  expect(right.operations.listCustomerGroups).toMatchObject({ drift: [], neverSeen: [] });
  expect(draftOverlay(contract, right)).toMatch(/\nactions: \[\]\n$/);
});

type Action = { target: string; description: string; update?: Record<string, unknown>; remove?: boolean };

test("the draft is an overlay whose targets are in the contract, one sighting an action", () => {
  const overlay: { overlay: string; actions: Action[] } = parse(draftOverlay(contract, report));
  expect(overlay.overlay).toBe("1.0.0");
  const resolved = overlay.actions.map(({ target }) =>
    [...target.matchAll(/\.(\w+)|\["((?:[^"\\]|\\.)*)"\]/g)].reduce(
      (node, [, plain, quoted]) => node?.[plain ?? quoted ?? ""],
      document,
    ),
  );
  expect(resolved.length).toBeGreaterThan(7);
  expect(resolved).not.toContain(undefined);
  expect(
    overlay.actions.filter(
      ({ description }) => !/^2026-11-26, http:.*: \d+ of \d+ answers \d{3} of \w+ had /.test(description),
    ),
  ).toEqual([]);
  expect(overlay.actions).toContainEqual({
    target: "$.components.schemas.CustomerGroup",
    description: expect.stringContaining("3 of 4 answers 200 of listCustomerGroups had unknown-member at /*/colour"),
    update: {
      properties: {
        colour: {
          description: "To be described.",
          type: "string",
          "x-evidence": { level: "inferred", source: [], note: expect.stringContaining("3 of 4") },
        },
      },
    },
  });
});

test("a list of types takes the place of a plain one, which an overlay has to remove before", () => {
  const { actions }: { actions: Action[] } = parse(draftOverlay(contract, report));
  const target = "$.components.schemas.CustomerGroup.properties.created_by";
  expect(actions.filter((action) => action.target.startsWith(target))).toEqual([
    { target: `${target}.type`, description: expect.any(String), remove: true },
    { target, description: expect.any(String), update: expect.objectContaining({ type: ["string", "null"] }) },
    { target, description: expect.any(String), update: expect.objectContaining({ type: ["number"] }) },
  ]);
  const { required } = document.components.schemas.CustomerGroup;
  const rest = required.filter((name: string) => name !== "updated_by" && name !== "group_name");
  expect(actions.findLast(({ update }) => update?.["required"])?.update?.["required"]).toEqual(rest);
});

test("the text for people fits a terminal", () => {
  const lines = driftText(report).split("\n");
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(lines).toContain("listCustomerGroups: 200 ×4, 429 ×1");
});

test("no secret and no data of a body is in a report, in a draft or in what is kept", () => {
  const kept = [JSON.stringify(exchanges), JSON.stringify(report), driftText(report), draftOverlay(contract, report)];
  expect(kept.filter((text) => text.includes(secret))).toEqual([]);
  expect(kept.slice(1).filter((text) => text.includes("planted"))).toEqual([]);
});

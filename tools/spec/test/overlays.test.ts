import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { redocly } from "@nudgescribe/changes/redocly";
import { bundleSpec } from "@nudgescribe/generate/bundle";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyAction, applyOverlay, checkOverlays } from "../src/overlays.ts";
import { home, temporaryFolder } from "./fixtures.ts";
import { run } from "./run.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tests walk documents of any shape and know what they look for
type Node = any;

const read = (path: string) => readFile(join(home, path), "utf8");
const overlayOf = (actions: string) => `overlay: 1.0.0\ninfo: { title: A test, version: 1.0.0 }\nactions:\n${actions}`;

/** A copy of the contract with no overlays but these. */
async function contractWith(overlays: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  const skip = /\/(node_modules|test|overlays\/[^/]+)(\/|$)/;
  const filter = (from: string) => !skip.test(from.slice(home.length));
  await cp(join(home, "spec"), join(root, "spec"), { recursive: true, filter });
  for (const [name, text] of Object.entries(overlays))
    await writeFile(join(root, `spec/overlays/${name}.overlay.yaml`), text);
  return root;
}

const names = ["local", "observed", "vendor-v1"] as const;

let contract: Node;
let applied: Record<(typeof names)[number], Node>;
beforeAll(async () => {
  contract = JSON.parse((await bundleSpec(home)).json);
  const documents = await Promise.all(names.map(async (name) => [name, await applyOverlay(home, name)]));
  applied = Object.fromEntries(documents);
});

/** The contract as the check sees it after every action of an overlay. */
function afterActions(overlay: string): { document: Node; problems: (string | undefined)[] } {
  const document = structuredClone(contract);
  return { document, problems: parse(overlay).actions.map((action: Node) => applyAction(document, action)) };
}

describe.each(names)("the overlay %s", (name) => {
  test("gives a document without a problem", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "openapi.json"), JSON.stringify(applied[name]));
    const { stdout } = await redocly(folder, ["lint", "openapi.json", "--extends=spec", "--format=json"]);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
  });

  test("is an overlay by the linter's own judgement", async () => {
    // References in an update are about the document that is changed, not about the overlay.
    const options = ["--extends=recommended-strict", "--skip-rule=no-unresolved-refs", "--format=json"];
    const { stdout } = await redocly(home, ["lint", `spec/overlays/${name}.overlay.yaml`, ...options]);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
  });

  test("does for the bundler what it does for the check", async () => {
    const { document, problems } = afterActions(await read(`spec/overlays/${name}.overlay.yaml`));
    expect(new Set(problems)).toEqual(new Set([undefined]));
    expect(document).toMatchObject(applied[name]);
    expect(applied[name].paths).toEqual(document.paths);
  });
});

test("local has one server, the mock on this machine", () => {
  const { servers } = applied.local;
  expect(servers).toEqual([{ url: "http://127.0.0.1:4010", description: expect.any(String) }]);
});

test("observed changes nothing but a description while nothing was observed", () => {
  const { observed } = applied;
  expect(observed.servers).toEqual([{ url: contract.servers[0].url, description: expect.stringContaining("nothing") }]);
  expect({ ...observed, servers: contract.servers }).toEqual(contract);
});

describe("vendor-v1", () => {
  let v1: Node;
  let answers: { call: string; responses: Node }[];
  beforeAll(() => {
    v1 = applied["vendor-v1"];
    answers = Object.entries<Node>(v1.paths).flatMap(([path, item]) =>
      Object.entries<Node>(item).map(([method, { responses }]) => ({ call: `${method} ${path}`, responses })),
    );
  });
  const named = (name: string) => ({ $ref: `#/components/responses/${name}` });

  test("is served by the development host", () => {
    expect(v1.servers.map(({ url }: Node) => url)).toEqual(["https://client-api.dev.nudgescribe.com"]);
  });

  test("has no 403, and 401 is Unauthorised but for two pages", () => {
    expect(answers.filter(({ responses }) => "403" in responses)).toEqual([]);
    const own = answers.filter(({ responses }) => responses[401].$ref !== named("Unauthorised").$ref);
    expect(own.map(({ call }) => call)).toEqual(["post /v1/cpf", "post /v1/messages/fetch"]);
    expect(v1.components.responses.Unauthorised).toMatchObject({
      "x-vendor-label": "Unauthorised",
      "x-vendor-meaning": "token-refused",
    });
    expect(v1.components.responses).not.toHaveProperty("MissingFields");
  });

  test("labels 401 of the profile fields Invalid Workspace, and no error of the message files", () => {
    expect(v1.paths["/v1/cpf"].post.responses[401]["x-vendor-label"]).toBe("Invalid Workspace");
    const { responses } = v1.paths["/v1/messages/fetch"].post;
    expect([400, 401, 500].map((status) => responses[status]["x-vendor-label"])).toEqual(["", "", ""]);
  });

  test("has the withdrawn PATCH of customers, with its evidence and the statuses of its page", () => {
    const { patch } = v1.paths["/v1/customer"];
    expect(patch).toMatchObject({
      operationId: "updateCustomers",
      "x-evidence": { level: "documented", source: expect.arrayContaining(["update-customers-21255000e0"]) },
      responses: { 400: named("BadRequest"), 401: named("Unauthorised"), 500: named("ServerError") },
    });
  });

  test("has no rerun and no run", () => {
    expect(answers.filter(({ call }) => call.includes("rerun"))).toEqual([]);
    expect(v1.tags.map(({ name }: Node) => name)).not.toContain("Campaign Reruns");
    expect(JSON.stringify(v1)).not.toContain("run_number");
  });

  test("keeps every other operation of the contract", () => {
    const calls = Object.entries<Node>(contract.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    const kept = calls.filter((call) => !call.includes("rerun"));
    expect(answers.map(({ call }) => call).sort()).toEqual([...kept, "patch /v1/customer"].sort());
  });

  test("names a page of the vendor for every action", async () => {
    const { actions } = parse(await read("spec/overlays/vendor-v1.overlay.yaml"));
    const { sources } = parse(await read("spec/evidence/sources.yaml"));
    const unfounded = actions.filter(
      ({ description }: Node) => !sources.some(({ id }: Node) => description.includes(`${id}`)),
    );
    expect(unfounded).toEqual([]);
  });
});

test("the check has nothing to say about the overlays as they are", async () => {
  expect(await checkOverlays({ root: home, document: contract })).toEqual([]);
});

test("a check without overlays has nothing to say", async () => {
  expect(await checkOverlays({ root: await temporaryFolder(), document: contract })).toEqual([]);
});

test("an action may target what a former one added, and lists, filters and places act as in the bundler", async () => {
  const overlay = overlayOf(`
  - { target: $.info, description: Adds., update: { x-first: { list: [1], text: one, deep: { a: 1 } } } }
  - { target: "$.info['x-first']", description: Merges., update: { list: [2], text: two, deep: { b: [3] } } }
  - { target: $.tags, description: Appends., update: { name: Added } }
  - { target: "$.tags[?@.name == 'Added']", description: Finds it., update: { description: Found. } }
  - { target: "$.tags[2,0]", description: Removes two., remove: true }
  - { target: "$.paths.*[?@['x-effect'] == 'unsafe'].summary", description: At many places., remove: true }
`);
  const { document, problems } = afterActions(overlay);
  expect(problems).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(document.info["x-first"]).toEqual({ list: [1, 2], text: "two", deep: { a: 1, b: [3] } });
  expect(await applyOverlay(await contractWith({ overlay }), "overlay")).toEqual(document);
});

test("every action that does not work is reported with its number and what to do", async () => {
  const why = "description: Because.";
  const faults = overlayOf(`
  - { target: $.nothing, ${why}, remove: true }
  - { target: $.tags, ${why}, remove: true }
  - { target: "$.tags[0]", ${why}, remove: true }
  - { target: "$.info[", ${why}, remove: true }
  - { target: $.info.title, ${why}, update: New }
  - { target: $.info, ${why}, update: { title: Nudgescribe Client API } }
  - { target: $.info, ${why}, update: { title: { en: New } } }
  - { target: $.info, ${why}, update: New }
  - { ${why}, remove: true }
  - { target: $.info, update: { x-a: 1 } }
  - { target: $.info, ${why} }
  - $.info
  - { target: $.info, ${why}, update: { x-a: 1 } }
`);
  const problems = await checkOverlays({ root: await contractWith({ faults }), document: contract });
  expect(problems.map((line) => line.replace("spec/overlays/faults.overlay.yaml ", ""))).toEqual([
    "action 1: target $.nothing matches nothing in the contract; correct the target or remove the action",
    "action 3: target $.tags[0] matches nothing in the contract; correct the target or remove the action",
    "action 4: target $.info[ is not a JSONPath of RFC 9535; correct the target",
    "action 5: target $.info.title is a plain value, which cannot be updated; target the object that holds it",
    "action 6: the contract already says what the update of $.info says; remove the action",
    "action 7: the update of $.info has a map for title where a plain value is; remove that by an action before",
    "action 8: the update of $.info is a plain value, and the target is a map; give it members",
    "action 9: has no target; give it a JSONPath, such as $.info",
    "action 10: has no description; say why, with the vendor's page",
    "action 11: does nothing; give it an update, or `remove: true`",
    "action 12: is not an object; give it a target",
  ]);
});

test("a file that is not an overlay is reported", async () => {
  const files = {
    document: "openapi: 3.1.1\n",
    empty: overlayOf("  []\n"),
    list: "- overlay\n",
    newer: overlayOf("  - target: $.info\n").replace("1.0.0", "1.2.0"),
    text: "actions: [\n",
  };
  const problems = await checkOverlays({ root: await contractWith(files), document: contract });
  expect(problems).toEqual([
    "spec/overlays/document.overlay.yaml is not an overlay; start it with `overlay: 1.0.0`",
    "spec/overlays/empty.overlay.yaml has no action; give it a list of actions, or delete it",
    "spec/overlays/list.overlay.yaml is not an overlay; start it with `overlay: 1.0.0`",
    "spec/overlays/newer.overlay.yaml is not an overlay; start it with `overlay: 1.0.0`",
    expect.stringMatching(/^spec\/overlays\/text\.overlay\.yaml is not YAML: /),
  ]);
});

test("an overlay that does not apply is an error that names it", async () => {
  const root = await contractWith({ wrong: "openapi: 3.1.1\n" });
  await expect(applyOverlay(root, "wrong")).rejects.toThrow("spec/overlays/wrong.overlay.yaml does not apply");
});

test("pnpm spec:overlay prints the contract with the overlay on it, and names the choice otherwise", async () => {
  const local = await run("overlay.ts", ["local"]);
  expect(local.code, local.err).toBe(0);
  expect(JSON.parse(local.out).servers[0].url).toContain("127.0.0.1");
  expect(await run("overlay.ts", ["nothing"])).toEqual({
    code: 1,
    out: "",
    err: "nothing is not an overlay; choose of local, observed, vendor-v1\n",
  });
});

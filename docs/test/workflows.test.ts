import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type RunningSandbox, startSandbox } from "@nudgescribe/sandbox";
import { operations } from "@nudgescribe/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { troubles } from "./guide-errors.ts";
import { temporaryFolder } from "./temporary.ts";
import {
  faultsOf,
  guideRows,
  notCalled,
  pathOf,
  stepsOf,
  troublePoints,
  unseen,
  workflowNames,
} from "./workflow-places.ts";

const root = resolve(import.meta.dirname, "../..");
const names = workflowNames(root);

test("there are four workflows", () => {
  expect(names).toEqual(["export", "onboard", "rerun", "session"]);
});

test.each(names)("%s stands in four places, and its guide leads to the others and has its calls in order", (name) => {
  expect(faultsOf(root, name)).toEqual([]);
});

test("the guides say of each call how well it is known, as the contract does", () => {
  const known = new Map(Object.values(operations).map((row) => [row.id as string, row.evidence]));
  for (const { operation, evidence } of names.flatMap((name) => guideRows(root, name))) {
    const { request, response } = known.get(operation) ?? {};
    const both = request === undefined || request === response;
    expect(`${operation}: ${evidence}`).toBe(
      `${operation}: ${both ? response : `request ${request}, answer ${response}`}`,
    );
  }
});

describe("in a sandbox", () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ load: "demo", jobDelay: 0 });
  });
  afterAll(() => sandbox.close());

  test.each(names)("all that goes wrong in the guide %s does, and says so", async (name) => {
    const points = troublePoints(root, name);
    const seen: string[] = [];
    for (const provoke of troubles(sandbox)[name] ?? []) seen.push(await provoke());
    expect(seen).toHaveLength(points.length);
    expect(points.map((shown, point) => unseen(shown, seen[point] ?? ""))).toEqual(points.map(() => []));
  });

  test.each(names)("the script of %s calls what its workflow calls, in that order", async (name) => {
    const { apiKey, email, password } = sandbox.credentials;
    sandbox.journal.clear();
    await promisify(execFile)(process.execPath, [join(root, pathOf("script", name))], {
      env: {
        PATH: process.env["PATH"],
        NUDGESCRIBE_BASE_URL: sandbox.url,
        NUDGESCRIBE_API_KEY: apiKey,
        NUDGESCRIBE_EMAIL: email,
        NUDGESCRIBE_PASSWORD: password,
      },
    });
    const called = sandbox.journal.entries().map(({ operation }) => operation);
    expect(notCalled(stepsOf(root, name), called), `called were ${called.join(", ")}`).toEqual([]);
  });
});

const step = (stepId: string, operationId: string) => `      - { stepId: ${stepId}, operationId: ${operationId} }\n`;
const row = (stepId: string, operationId: string) =>
  `| \`${stepId}\` | [\`${operationId}\`](x.md) | this | inferred |\n`;
const links = `[a](../../spec/workflows/trip.arazzo.yaml) \`pnpm spec:workflows trip\` [b](../snippets/guides/trip.ts)
[c](../../apps/console/test/workflows/trip.test.ts)\n\n`;
const trip: Readonly<Record<string, string>> = {
  "spec/workflows/trip.arazzo.yaml": `workflows:\n  - steps:\n${step("in", "signIn")}${step("out", "signOut")}`,
  "docs/guides/trip.md": `${links}${row("in", "signIn")}${row("out", "signOut")}`,
  "docs/guides/README.md": "",
  "docs/snippets/guides/trip.ts": "",
  "apps/console/test/workflows/trip.test.ts": "",
};

test("a workflow that stands in all places has no fault", async () => {
  await using folder = await temporaryFolder(trip);
  expect(workflowNames(folder.path).flatMap((name) => faultsOf(folder.path, name))).toEqual([]);
});

test.each(Object.keys(trip).filter((path) => !path.includes("README")))(
  "without %s the fault is told",
  async (path) => {
    const { [path]: _gone, ...rest } = trip;
    await using folder = await temporaryFolder(rest);
    expect(workflowNames(folder.path).flatMap((name) => faultsOf(folder.path, name))).toEqual([
      `trip: ${path} is missing`,
    ]);
  },
);

test.each([
  ["another order", `${links}${row("out", "signOut")}${row("in", "signIn")}`, "has the calls out: signOut, in: signIn"],
  ["another operation", `${links}${row("in", "signIn")}${row("out", "leave")}`, "has the calls in: signIn, out: leave"],
  ["no table", links, "has the calls of no table"],
  [
    "no link",
    trip["docs/guides/trip.md"]?.replace("[b]", "").replace("../snippets/guides/trip.ts", ""),
    "has no link to docs/snippets/guides/trip.ts",
  ],
  [
    "no command",
    trip["docs/guides/trip.md"]?.replace("pnpm spec", "npm spec"),
    "does not name `pnpm spec:workflows trip`",
  ],
])("a guide with %s is told", async (_what, text = "", fault) => {
  await using folder = await temporaryFolder({ ...trip, "docs/guides/trip.md": text });
  expect(faultsOf(folder.path, "trip").join("\n")).toContain(fault);
});

test("an operation that was not called, or too early, is told", () => {
  const steps = ["a", "b", "a"].map((operation) => ({ step: operation, operation }));
  expect(notCalled(steps, ["a", "x", "b", "a"])).toEqual([]);
  expect(notCalled(steps, ["a", "b"])).toEqual(["a"]);
  expect(notCalled(steps, ["b", "a", "a"])).toEqual(["b"]);
});

test("what was not seen of a point is told", () => {
  expect(unseen(["CsvError", "line 2"], "CsvError: line 3")).toEqual(["line 2"]);
  expect(unseen(["CsvError", "line 3"], "CsvError: line 3")).toEqual([]);
});

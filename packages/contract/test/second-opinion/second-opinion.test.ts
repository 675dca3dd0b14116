import { afterAll, beforeAll, expect, test } from "vitest";
import type { Call, World } from "./call.ts";
import { compareOpinions, describeDifference } from "./compare.ts";
import { generate } from "./generate.ts";
import { listedDifferences } from "./listed-differences.ts";
import { probeMemory } from "./memory.ts";
import { probe } from "./probe.ts";
import { type Probe, probes } from "./probes.ts";
import { openWorlds, type Worlds } from "./worlds.ts";

let worlds: Worlds;
let all: readonly Probe[];
beforeAll(async () => {
  worlds = await openWorlds();
  all = await probes(worlds);
});
afterAll(() => worlds[Symbol.asyncDispose]());

const take = (count: number, seed = 20_261_126) => generate(count, seed, worlds.signedIn);

/** A world that is wrong about the calls that a test chooses. */
const wrongAbout = (world: World, calls: (call: Call) => boolean): World => ({
  ...world,
  ask: async (call) => {
    const opinion = await world.ask(call);
    const verdict = opinion.verdict === "taken" ? "wrong" : "taken";
    return calls(call) ? { ...opinion, verdict, said: "planted" } : opinion;
  },
});

test("both worlds answer the 37 probes rightly, or differ for a listed reason", async () => {
  expect(all.length + 2).toBe(37);
  const wrong = [];
  for (const one of all) wrong.push(await probe(worlds, one));
  expect(wrong.filter((text) => text !== undefined)).toEqual([]);
  expect(await probeMemory(worlds)).toBeUndefined();
});

test("100 generated requests are taken or refused by both", async () => {
  const { asked, taken, defects } = await compareOpinions(worlds, take(100));
  expect(defects.map(describeDifference)).toEqual([]);
  expect(asked).toBe(100);
  expect(taken).toBeGreaterThan(30);
  expect(asked - taken).toBeGreaterThan(20);
});

test("the same seed gives the same requests, another one others", async () => {
  const bodies = async (seed: number) => {
    const texts = [];
    for await (const { what, method, path, text } of take(60, seed)) texts.push({ what, method, path, text });
    return texts;
  };
  expect(await bodies(1)).toEqual(await bodies(1));
  expect(await bodies(1)).not.toEqual(await bodies(2));
});

test("a world that is wrong about one operation is found", async () => {
  const sandbox = wrongAbout(worlds.sandbox, ({ path, method }) => path === "/v1/cpf" && method === "POST");
  const { defects } = await compareOpinions({ ...worlds, sandbox }, take(100));
  expect(defects.length).toBeGreaterThan(0);
  expect(new Set(defects.map(({ call }) => call.what.split(" ")[0]))).toContain("listProfileFields");
});

test("a probe that one world answers wrongly is told with what was wanted", async () => {
  const mock = wrongAbout(worlds.mock, () => true);
  const [first] = all as [Probe];
  expect(await probe({ ...worlds, mock }, first)).toMatch(/^taken wanted\nPOST \/v1\/cg: listCustomerGroups/);
});

test("a failure of both is a defect, though they agree", async () => {
  const failing = (world: World): World => ({
    ...world,
    ask: async (call) => ({ ...(await world.ask(call)), verdict: "failed" }),
  });
  const both = { ...worlds, mock: failing(worlds.mock), sandbox: failing(worlds.sandbox) };
  expect((await compareOpinions(both, take(3))).defects).toHaveLength(3);
});

test("a refusal by both of what the contract allows is a defect, though they agree", async () => {
  const refusing = (world: World): World => ({
    ...world,
    ask: async (call) => ({ ...(await world.ask(call)), verdict: "wrong" }),
  });
  const both = { ...worlds, mock: refusing(worlds.mock), sandbox: refusing(worlds.sandbox) };
  const { defects } = await compareOpinions(both, take(30));
  expect(defects.length).toBeGreaterThan(3);
  expect(defects.every(({ call }) => call.what.endsWith("as the contract has it"))).toBe(true);
});

test("what is told of a difference holds no credential", async () => {
  const sandbox = wrongAbout(worlds.sandbox, () => true);
  const { defects } = await compareOpinions({ ...worlds, sandbox }, take(40));
  const { authorization = "none" } = await worlds.signedIn("access");
  const told = defects.map(describeDifference).join("\n");
  expect(defects.length).toBeGreaterThan(10);
  expect(told).not.toContain(authorization.slice("Bearer ".length));
});

test("every listed difference has a name of its own and a reason", () => {
  expect(new Set(listedDifferences.map(({ name }) => name)).size).toBe(listedDifferences.length);
  expect(listedDifferences.every(({ reason }) => reason.endsWith("."))).toBe(true);
});

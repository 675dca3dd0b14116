// @ts-check
// Runs conformance cases against a client, in any runtime: nothing but the web platform is used. The server plays the
// answers and tells what has arrived; see server.ts.
import { account } from "./expand.js";
import { differs, judgeOutcome, judgeRequests, judgeShown } from "./judge.js";
import { perform } from "./perform.js";
import { fill, timed } from "./template.js";
import { Watch } from "./watch.js";

/** Longest time for one case, in milliseconds. */
const limit = 20_000;

/** @type {typeof import("./run.d.ts").default} */
export default async function run({ cases, runtime, atOnce = 8, ...context }) {
  const about = await readJson(new URL("/__about", context.baseUrl).href);
  const waiting = cases.filter(({ not }) => !not?.[runtime]).entries();
  /** @type {import("./run.d.ts").Result[]} */
  const results = [];
  const work = async () => {
    for (const [index, one] of waiting) results[index] = await runCase(one, { ...context, about });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * @typedef {{ client: any, functions: any, baseUrl: string, about: { aside: string, nobody: string } }} Home
 *
 * @param {import("./case.ts").Case} one
 * @param {Home} home
 * @returns {Promise<import("./run.d.ts").Result>}
 */
async function runCase(one, home) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it did not end within ${limit} ms`)), limit);
  });
  try {
    const problems = /** @type {string[]} */ (await Promise.race([problemsOf(one, home), late]));
    const passed = problems.length === 0;
    return passed ? { name: one.name, passed } : { name: one.name, passed, message: problems.join("\n") };
  } catch (error) {
    return { name: one.name, passed: false, message: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {import("./case.ts").Case} raw
 * @param {Home} home
 */
async function problemsOf(raw, { client: module, functions, baseUrl: root, about }) {
  const baseUrl = `${root}/${crypto.randomUUID()}`;
  const aside = `${about.aside}${new URL(baseUrl).pathname}`;
  /** @type {Record<string, string>} */
  const places = { baseUrl, aside, nobody: about.nobody };
  const now = Math.floor(Date.now() / 1_000);
  /** @type {import("./case.ts").Case} */
  const one = fill(raw, (name) => places[name] ?? timed(now, name));
  await fetch(`${aside}/__replies`, { method: "PUT", body: JSON.stringify(one.answers ?? {}) });

  const watch = new Watch();
  const store = one.store && storeOf(one.store, { baseUrl, email: account.email });
  const options = {
    ...account,
    baseUrl,
    log: "debug",
    logger: watch.logger,
    observe: watch.observe,
    ...(store && { tokenStore: store }),
    ...one.options,
  };
  /** @type {Map<string, any>} */
  const clients = new Map();
  const made = (/** @type {string} */ name, /** @type {() => any} */ make) => {
    const found = clients.get(name) ?? withoutJitter(make);
    clients.set(name, found);
    return found;
  };
  const bench = {
    client: (/** @type {string} */ name, /** @type {object | undefined} */ more) =>
      made(name, () => new module.Nudgescribe({ ...options, ...more })),
    functionsClient: () => made("functions", () => functions.createClient(options)),
    functions,
    received: async (/** @type {number} */ count) => readJson(`${aside}/__received?count=${count}`),
    watch,
  };

  const problems = [];
  for (const [index, step] of one.steps.entries()) {
    if ("until" in step) {
      await watch.seen(step.until);
      await turn();
      continue;
    }
    const calls = "together" in step ? step.together : [step];
    const found = await Promise.all(
      calls.flatMap((call) =>
        Array.from({ length: call.times ?? 1 }, async () =>
          judgeOutcome(call.expect, await perform(call, bench), module),
        ),
      ),
    );
    const problem = found.find((list) => list.length > 0);
    if (problem) problems.push(...problem.map((line) => `step ${index}: ${line}`));
  }
  problems.push(...judgeRequests(one, await bench.received(0)), ...judgeShown(one, watch));
  if (store && one.stored) problems.push(...differs("stored", pick(await store.settled(), one.stored), one.stored));
  return problems;
}

/** @param {string} url @returns {Promise<any>} */
const readJson = async (url) => (await fetch(url, { signal: AbortSignal.timeout(limit) })).json();

/** What goes on beside a call gets on with it. */
const turn = () => new Promise((done) => setTimeout(done));

/**
 * Backoff is a random part of a growing time; without it the cases wait only where an answer asks for that.
 *
 * @template T
 * @param {() => T} make
 */
function withoutJitter(make) {
  const { random } = Math;
  Math.random = () => 0;
  try {
    return make();
  } finally {
    Math.random = random;
  }
}

/**
 * @param {NonNullable<import("./case.ts").Case["store"]>} store
 * @param {{ baseUrl: string, email: string }} owner
 */
function storeOf({ holds, fails = [] }, owner) {
  /** @type {any} */
  let tokens = holds && { ...owner, ...holds };
  return {
    get: async () => {
      if (fails.includes("get")) throw new Error("the store cannot be read");
      return tokens;
    },
    set: async (/** @type {any} */ given) => {
      if (fails.includes("set")) throw new Error(`the store cannot be written: ${JSON.stringify(given)}`);
      tokens = given;
    },
    /** Saving goes on beside the call, but needs no more than the next turn of the loop. */
    settled: async () => {
      await turn();
      return tokens;
    },
  };
}

const pick = (/** @type {any} */ value, /** @type {object} */ names) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, value?.[name]]));

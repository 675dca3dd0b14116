import { parseArgs } from "node:util";
import { compareOpinions, describeDifference } from "./compare.ts";
import { generate } from "./generate.ts";
import { listedDifferences } from "./listed-differences.ts";
import { probeMemory } from "./memory.ts";
import { probe } from "./probe.ts";
import { probes } from "./probes.ts";
import { openWorlds } from "./worlds.ts";

const usage = "usage: second-opinion [--count 2000] [--seed 20261126]";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { count: { type: "string", default: "2000" }, seed: { type: "string", default: "20261126" } },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) throw new Error(usage);
  const start = performance.now();
  await using worlds = await openWorlds();

  const all = await probes(worlds);
  const wrong = [await probeMemory(worlds)];
  for (const one of all) wrong.push(await probe(worlds, one));
  const failures = wrong.filter((text) => text !== undefined);
  const ofProbes = await compareOpinions(
    worlds,
    all.map(({ call }) => call),
  );
  const { asked, taken, listed, defects } = await compareOpinions(worlds, generate(count, seed, worlds.signedIn));

  for (const text of failures) console.log(`probe: ${text}\n`);
  for (const defect of defects) console.log(`${describeDifference(defect)}\n`);
  console.log(`${all.length + 2} probes, ${failures.length} wrong`);
  console.log(
    `${asked} generated requests (seed ${seed}): both took ${taken}, ${defects.length} differences without a reason`,
  );
  const met = listedDifferences.map(({ name, reason }) => ({
    times: (listed[name] ?? 0) + (ofProbes.listed[name] ?? 0),
    text: `${name}: ${reason}`,
  }));
  for (const { times, text } of met) console.log(`  ${times} × ${text}`);
  const stale = count < 2000 ? [] : met.filter(({ times }) => times === 0);
  for (const { text } of stale) console.log(`listed and not met, so take it off the list: ${text}`);
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return failures.length + defects.length + stale.length === 0 ? 0 : 1;
}

process.exitCode = await main();

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { progress } from "./progress.ts";
import { roundsOf } from "./rounds.ts";
import { type Heading, type Row, type Samples, toRow } from "./row.ts";

export type Candidate = { readonly name: string; readonly run: () => Promise<unknown> };

/** Something that tells one measured number each time it is asked. */
export type Probe = { readonly name: string; readonly sample: () => Promise<number> };

type Comparison = Omit<Heading, "unit"> & { readonly calls: number; readonly rounds: number };

/**
 * CPU time per call in microseconds: every candidate in turn, many rounds. Ratios of one run hold on any machine; the
 * times alone do not.
 */
export async function compare(
  { calls, rounds, ...heading }: Comparison,
  ours: Candidate,
  peers: readonly Candidate[],
): Promise<Row> {
  const { cpu } = await timeCalls({ calls, rounds }, [ours, ...peers]);
  return toRow({ ...heading, unit: "µs CPU per call" }, cpu);
}

/** CPU and time on the clock per call, in microseconds, of the same calls. */
export async function timeCalls(
  { calls, rounds }: { readonly calls: number; readonly rounds: number },
  candidates: readonly Candidate[],
): Promise<Record<"cpu" | "clock", Samples>> {
  const clock = new Map<string, number[]>();
  const probes = candidates.map(({ name, run }) => ({
    name,
    sample: async () => {
      const { cpu, wall } = await timePerCall(run, calls);
      clock.set(name, [...(clock.get(name) ?? []), wall]);
      return cpu;
    },
  }));
  const cpu = await interleave(rounds, probes);
  // The first one warmed up.
  return { cpu, clock: Object.fromEntries(candidates.map(({ name }) => [name, clock.get(name)?.slice(1) ?? []])) };
}

/** Asks every probe once a round, in ever new order, and answers with the values of each, in the order of the probes. */
export async function interleave(
  wanted: number,
  probes: readonly Probe[],
  { warmUp = true }: { readonly warmUp?: boolean } = {},
): Promise<Samples> {
  const rounds = roundsOf(wanted);
  const samples = probes.map(({ name, sample }) => ({ name, sample, values: [] as number[] }));
  // The first round warms up compilers and file caches, and does not count.
  for (let round = warmUp ? 0 : 1; round <= rounds; round++) {
    // No probe always comes after the same one, whose leavings it would pay for.
    for (const { name, sample, values } of shuffle(samples)) {
      progress.at({ round, rounds, candidate: name });
      const value = await sample();
      if (round > 0) values.push(value);
    }
  }
  return Object.fromEntries(samples.map(({ name, values }) => [name, values]));
}

export const shuffle = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

setFlagsFromString("--expose-gc");
const collectGarbage: (options: { type: "minor" }) => void = runInNewContext("gc");

async function timePerCall(run: () => Promise<unknown>, calls: number): Promise<{ cpu: number; wall: number }> {
  // Else each candidate would clean up after the one before it. A major collection would drop compiled code as well.
  collectGarbage({ type: "minor" });
  const [before, begin] = [process.cpuUsage(), performance.now()];
  for (let call = 0; call < calls; call++) await run();
  const wall = (performance.now() - begin) * 1_000;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / calls, wall: wall / calls };
}

export const cpuPerCall = async (run: () => Promise<unknown>, calls: number): Promise<number> =>
  (await timePerCall(run, calls)).cpu;

import { type Difference, describeDifference } from "./compare.ts";
import { listedDifferences } from "./listed-differences.ts";
import type { Probe } from "./probes.ts";
import type { Worlds } from "./worlds.ts";

/** What is wrong with the answers to a probe; undefined when both are right, or differ for a listed reason. */
export async function probe({ mock, sandbox }: Worlds, one: Probe): Promise<string | undefined> {
  const difference: Difference = {
    call: one.call,
    mock: await mock.ask(one.call),
    sandbox: await sandbox.ask(one.call),
  };
  const opinions = [difference.mock, difference.sandbox];
  const right = opinions.every(({ verdict }) => verdict === one.wants);
  const listed = listedDifferences.some(({ covers }) => covers(difference));
  const oneIsRight = opinions.some(({ verdict }) => verdict === one.wants);
  if (!right && !(listed && oneIsRight)) return `${one.wants} wanted\n${describeDifference(difference)}`;
  if (one.mock?.(difference.mock) === false) return `the mock's answer is another\n${describeDifference(difference)}`;
  const wrong = opinions.some((opinion) => opinion.verdict === one.wants && one.both?.(opinion) === false);
  return wrong ? `an answer is another\n${describeDifference(difference)}` : undefined;
}

import type { Call, Opinion } from "./call.ts";
import { listedDifferences } from "./listed-differences.ts";
import type { Worlds } from "./worlds.ts";

export type Difference = { readonly call: Call; readonly mock: Opinion; readonly sandbox: Opinion };
export type Outcome = {
  readonly asked: number;
  /** Requests that both took. */
  readonly taken: number;
  /** How many differences each listed reason stands for. */
  readonly listed: Readonly<Record<string, number>>;
  /** Those that no listed reason covers. */
  readonly defects: readonly Difference[];
};

/** Asks both worlds the same, and compares whether they take the form of the request, and why not. */
export async function compareOpinions(
  { mock, sandbox }: Worlds,
  calls: AsyncIterable<Call> | Iterable<Call>,
): Promise<Outcome> {
  const listed: Record<string, number> = Object.fromEntries(listedDifferences.map(({ name }) => [name, 0]));
  const defects: Difference[] = [];
  let [asked, taken] = [0, 0];
  for await (const call of calls) {
    const difference = { call, mock: await mock.ask(call), sandbox: await sandbox.ask(call) };
    asked++;
    const same =
      difference.mock.verdict === difference.sandbox.verdict &&
      difference.mock.verdict !== "failed" &&
      (call.wants ?? difference.mock.verdict) === difference.mock.verdict;
    if (same && difference.mock.verdict === "taken") taken++;
    if (same) continue;
    const reason = listedDifferences.find(({ covers }) => covers(difference));
    if (reason) listed[reason.name] = (listed[reason.name] ?? 0) + 1;
    else defects.push(difference);
  }
  return { asked, taken, listed, defects };
}

/** One line that says what to look at, without the credentials of the call. */
export const describeDifference = ({ call, mock, sandbox }: Difference): string =>
  `${call.method} ${call.path}: ${call.what}\n  mock ${mock.status} ${mock.verdict} (${mock.said})\n  sandbox ${sandbox.status} ${sandbox.verdict} (${sandbox.said})`;

import { compareRuns, type RunComparison, type RunInput } from "../../compare/index.ts";
import type { CampaignRun, Nudgescribe } from "../../index.ts";
import { CliError, usageError } from "../cli-error.ts";
import { type Command, defineCommand } from "../command.ts";
import { comparisonData, comparisonText } from "../comparison.ts";
import { listOf } from "../loose.ts";
import { counted } from "../table.ts";

export const compare: Command = defineCommand({
  name: "compare",
  about: "say what differs between the messages of two runs",
  args: { CAMPAIGN: "id of the campaign", RUN_A: "number of the run before", RUN_B: "number of the run after" },
  options: {
    words: { type: "boolean", about: "show the words: [-old-]{+new+}" },
    "fail-on-change": { type: "boolean", about: "exit with 7 when a message was added, is gone, or changed" },
  },
  notes:
    "latest and previous stand for the numbers of the two newest runs. Messages are matched by their segment, since their ids differ from run to run. A pair whose text the API does not tell counts as changed for --fail-on-change.",
  examples: [
    "compare cmp_3e9a52 1 2",
    "compare cmp_3e9a52 previous latest --words",
    "compare cmp_3e9a52 1 2 --fail-on-change --quiet",
  ],
  async run({ args: { CAMPAIGN, RUN_A, RUN_B }, values }, { connect, signal, style }) {
    const client = connect();
    const history = listOf(await client.reruns.list({ campaign_id: CAMPAIGN }, { signal }), "runs");
    const [a, b] = [findRun(RUN_A, history), findRun(RUN_B, history)];
    const read = (run: NumberedRun) => readRun(client, CAMPAIGN, { run, signal });
    const [before, after] = await Promise.all([read(a), read(b)]);
    const comparison = compareRuns(before, after);
    const { words } = values;
    return {
      data: comparisonData(comparison, { campaign: CAMPAIGN, words }),
      text: comparisonText(comparison, { style, words }),
      failure: values["fail-on-change"] ? changeFailure(comparison) : undefined,
    };
  },
});

type NumberedRun = CampaignRun & { readonly run_number: number };

function findRun(text: string, history: readonly CampaignRun[]): NumberedRun {
  const numbered = history.filter((run): run is NumberedRun => typeof run.run_number === "number");
  const newestFirst = [...numbered].sort((one, other) => other.run_number - one.run_number);
  const run =
    text === "latest"
      ? newestFirst[0]
      : text === "previous"
        ? newestFirst[1]
        : numbered.find(({ run_number }) => String(run_number) === text);
  if (run) return run;
  const known = newestFirst.map(({ run_number }) => run_number).join(", ");
  throw usageError(
    `there is no run ${text} in the history of the campaign`,
    known ? `It has ${known}; latest and previous stand for the two newest.` : "It is empty.",
  );
}

/** By its number, so that archived messages are there as well. */
async function readRun(
  client: Nudgescribe,
  campaign: string,
  { run, signal }: { readonly run: NumberedRun; readonly signal: AbortSignal },
): Promise<RunInput> {
  const request = { campaign_id: campaign, run_number: run.run_number };
  return { run, messages: listOf(await client.reruns.listMessages(request, { signal }), "messages") };
}

function changeFailure({ added, gone, changed, unknown }: RunComparison): CliError | undefined {
  const differ = added.length + gone.length + changed.length + unknown.length;
  if (differ === 0) return undefined;
  return new CliError("RunsDiffer", `the runs differ in ${counted(differ, "message")}`, { exitCode: 7 });
}

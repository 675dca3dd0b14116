import { isSeries, type Results } from "../results.ts";
import type { Row } from "../row.ts";
import type { Series } from "../series.ts";
import { numberText, ratioText, spreadText } from "./numbers.ts";
import { groups, inOrder, wordsOf } from "./words.ts";

/** The generated parts of `docs/benchmarks.md`, by name. */
export function partsOf(results: Results): Record<string, string> {
  const findings = [...results.rows, ...results.series];
  const sections = Object.keys(groups).map((group) => [
    group,
    inOrder(findings, group)
      .map((finding) => (isSeries(finding) ? seriesSection(finding) : rowSection(finding)))
      .join("\n\n"),
  ]);
  return { machine: machineText(results), goals: goalsTable(results), ...Object.fromEntries(sections) };
}

const machineText = ({ machine, date }: Results): string =>
  `Measured on ${date} with Node ${machine.node} on ${machine.cores} cores of ${machine.cpu} (${machine.platform}).`;

/** Every goal, missed ones first. */
function goalsTable({ rows, series }: Results): string {
  const judged = [...rows, ...series].filter(({ goal }) => goal !== "");
  const ordered = Object.keys(groups).flatMap((group) => inOrder(judged, group));
  const missed = ordered.filter(({ holds }) => !holds);
  const line = (finding: Row | Series): string =>
    `| ${wordsOf(finding.id).title} (${groups[finding.group as keyof typeof groups]}) | ${finding.goal} | ${reached(finding)} | ${finding.holds ? "holds" : "**missed**"} |`;
  return [
    `${ordered.length - missed.length} of ${ordered.length} goals hold.`,
    "",
    "| measured | goal | reached | |",
    "| --- | --- | --- | --- |",
    ...[...missed, ...ordered.filter(({ holds }) => holds)].map(line),
  ].join("\n");
}

/** The numbers that the goal speaks of. */
function reached(finding: Row | Series): string {
  if (isSeries(finding)) return `steps of size^${finding.exponents["ours"]?.map(numberText).join(", size^")}`;
  const peers = Object.keys(finding.ratios).filter((name) =>
    finding.goal.split(", ").some((one) => one.endsWith(`× ${name}`)),
  );
  const ratios = peers.map((name) => `${ratioText(finding.ratios[name] ?? Number.NaN)} × ${name}`);
  return ratios.length > 0 ? ratios.join(", ") : `${numberText(finding.ours)} ${finding.unit}`;
}

function heading({ id }: Row | Series): string {
  const { title, what } = wordsOf(id);
  return `### ${title}\n\n${what}`;
}

const goalLine = ({ goal, holds }: Row | Series): string =>
  goal === "" ? "No goal." : `Goal: ${goal}. ${holds ? "It holds." : "**It is missed.**"}`;

function rowSection(row: Row): string {
  const line = (name: string, key: string, value: number): string => {
    const ratio = row.ratios[key];
    const told = ratio === undefined ? ["", ""] : [`${ratioText(ratio)} ×`, spreadText(row.ratioSpread[key])];
    return `| ${[name, numberText(value), spreadText(row.spread[key]), ...told].join(" | ")} |`;
  };
  const onDemand = Object.entries(row.onDemand ?? {}).map(
    ([name, value]) => `| on demand: ${name} | ${numberText(value)} | | | |`,
  );
  return [
    heading(row),
    "",
    `| ${row.unit} | median | quartiles | ours is | quartiles |`,
    "| --- | --: | --: | --: | --: |",
    line("**ours**", "ours", row.ours),
    ...onDemand,
    ...Object.entries(row.peers).map(([name, value]) => line(name, name, value)),
    "",
    `${roundsText(row.rounds)} ${goalLine(row)}`,
  ].join("\n");
}

function seriesSection(series: Series): string {
  const line = ([name, values]: [string, readonly number[]]): string => {
    const cells = values.map((value, index) => {
      const spread = series.spread[name]?.[index];
      return spread ? `${numberText(value)} <sub>${spreadText(spread)}</sub>` : numberText(value);
    });
    const steps = series.exponents[name]?.map(numberText).join(", ") ?? "";
    return `| ${[name === "ours" ? "**ours**" : name, ...cells, steps].join(" | ")} |`;
  };
  return [
    heading(series),
    "",
    `| ${series.unit}, by ${series.of} | ${series.sizes.map((size) => size.toLocaleString("en")).join(" | ")} | exponents |`,
    `| --- | ${series.sizes.map(() => "--:").join(" | ")} | --: |`,
    ...Object.entries(series.values).map(line),
    "",
    `${roundsText(series.rounds)} ${goalLine(series)}`,
  ].join("\n");
}

const roundsText = (rounds: number): string => (rounds === 1 ? "Measured once." : `${rounds} rounds.`);

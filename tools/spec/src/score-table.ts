import { type Bar, boundOf, free, goals, holds } from "./bars.ts";
import { rowLabels } from "./coverage.ts";
import { type Anchors, type Numbers, type OwnNumbers, type Subscore, subscoreNames } from "./numbers.ts";
import { decimal, table, whole } from "./table.ts";

/** The contract beside the recorded ones, one column each; fits a terminal of 100 columns. */
export function scoreTable(own: OwnNumbers, { recorded, tools, anchors }: Anchors): string[] {
  const columns: Numbers[] = [own, ...anchors];
  const row = (label: string, bar: number | "", value: (numbers: Numbers) => string) => [
    label,
    `${bar}`,
    ...columns.map(value),
  ];
  const subscore = (name: Subscore) =>
    row(`  ${name}`, free.includes(name) ? "" : goals.subscore, ({ subscores }) => whole(subscores?.[name]));
  const judged = Object.values(subscoreNames).filter((name) => !free.includes(name));
  const coverage = (name: keyof Numbers["coverage"], label: string, bar: number | "") =>
    row(label, bar, (numbers) => whole(numbers.coverage[name]));
  const { summary, description: _, every, mock, ...plain } = rowLabels;

  const versions = Object.entries(tools).map(([tool, version]) => `${tool} ${version}`);
  return [
    "The contract beside eight well-known ones. Percent, but for the counts of problems.",
    `Theirs were recorded on ${recorded}, with`,
    `${versions.join(", ")}.`,
    "",
    ...table([
      ["", "bar", ...columns.map(({ name }) => name)],
      row("operations", "", ({ operations }) => `${operations}`),
      [""],
      ["Problems"],
      row("Redocly, recommended-strict", goals.problems, ({ lint }) => `${lint.problems}`),
      row("invalid examples among them", goals.problems, ({ lint }) => `${lint.examples}`),
      row("Spectral, all rules", goals.problems, ({ lint }) => `${lint.spectral}`),
      [""],
      ["redocly score"],
      row("total", goals.score, ({ score }) => decimal(score)),
      ...[...judged, ...free].map(subscore),
      [""],
      ["Coverage"],
      coverage("summary", "operations with summary, text", ""),
      ...Object.entries(plain).map(([name, label]) => coverage(name as keyof typeof plain, label, "")),
      row("mean of these 14", goals.mean, (numbers) => decimal(numbers.coverage.mean)),
      coverage("every", every, goals.every),
      coverage("mock", mock, ""),
      row("facts with evidence", goals.evidence, (numbers) => (numbers === own ? whole(own.evidence) : "-")),
    ]),
  ];
}

/** One line a bar that does not hold, or one line that says all do; only where it is a check does it fail. */
export function verdictOn(bars: readonly Bar[], isCheck: boolean): { lines: string[]; fails: boolean } {
  const missed = bars.filter((bar) => !holds(bar));
  if (missed.length === 0) return { lines: [`All ${bars.length} bars hold.`], fails: false };
  const lines = missed.map((bar) => `  ${bar.name}: ${decimal(bar.value)}, must be ${boundOf(bar)}`);
  return { lines: [`${missed.length} of ${bars.length} bars do not hold:`, ...lines], fails: isCheck };
}

import { rowLabels } from "./coverage.ts";
import type { OwnNumbers, Subscore } from "./numbers.ts";

/** What the numbers have to reach, and the problems they may have. */
export const goals = { problems: 0, evidence: 100, every: 100, mean: 98, score: 87, subscore: 95 } as const;

/** A number that has to hold: at least `least`, or at most `most`. */
export type Bar = { name: string; value: number; least?: number; most?: number };

/** These two rise only with limits and shapes that the vendor would have to document; buying them is inventing. */
export const free: readonly Subscore[] = ["simplicity", "constraints"];

export function barsOf(numbers: OwnNumbers): Bar[] {
  const subscores = Object.entries(numbers.subscores ?? {}).filter(([name]) => !free.includes(name as Subscore));
  return [
    { name: "problems of pnpm spec:lint", value: numbers.ownLint, most: goals.problems },
    { name: "problems at recommended-strict", value: numbers.lint.problems, most: goals.problems },
    { name: "invalid examples", value: numbers.lint.examples, most: goals.problems },
    { name: "Spectral findings", value: numbers.lint.spectral, most: goals.problems },
    { name: "evidence marked", value: numbers.evidence, least: goals.evidence },
    { name: rowLabels.every, value: numbers.coverage.every, least: goals.every },
    { name: "coverage mean", value: numbers.coverage.mean, least: goals.mean },
    { name: "redocly score", value: numbers.score, least: goals.score },
    ...subscores.map(([name, value]) => ({ name: `redocly score, ${name}`, value, least: goals.subscore })),
  ];
}

/** Compared as measured: 94.96 is shown as 95.0 and does not hold 95. */
export const holds = ({ value, least = -Infinity, most = Infinity }: Bar): boolean => value >= least && value <= most;

export const boundOf = ({ least, most }: Bar): string =>
  least === undefined ? `at most ${most}` : `at least ${least}`;

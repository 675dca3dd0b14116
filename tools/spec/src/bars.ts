import { rowLabels } from "./coverage.ts";
import type { OwnNumbers, Subscore } from "./numbers.ts";

/** A number that has to hold: at least `least`, or at most `most`. */
export type Bar = { name: string; value: number; least?: number; most?: number };

/** These two rise only with limits and shapes that the vendor would have to document; buying them is inventing. */
const free: readonly Subscore[] = ["constraints", "simplicity"];

export function barsOf(numbers: OwnNumbers): Bar[] {
  const subscores = Object.entries(numbers.subscores ?? {}).filter(([name]) => !free.includes(name as Subscore));
  return [
    { name: "problems of pnpm spec:lint", value: numbers.ownLint, most: 0 },
    { name: "problems at recommended-strict", value: numbers.lint.problems, most: 0 },
    { name: "invalid examples", value: numbers.lint.examples, most: 0 },
    { name: "Spectral findings", value: numbers.lint.spectral, most: 0 },
    { name: "evidence marked", value: numbers.evidence, least: 100 },
    { name: rowLabels.every, value: numbers.coverage.every, least: 100 },
    { name: "coverage mean", value: numbers.coverage.mean, least: 98 },
    { name: "redocly score", value: numbers.score, least: 87 },
    ...subscores.map(([name, value]) => ({ name: `redocly score, ${name}`, value, least: 95 })),
  ];
}

/** Compared as measured: 94.96 is shown as 95.0 and does not hold 95. */
export const holds = ({ value, least = -Infinity, most = Infinity }: Bar): boolean => value >= least && value <= most;

export const boundOf = ({ least, most }: Bar): string =>
  least === undefined ? `at most ${most}` : `at least ${least}`;

import { mistakes, promises } from "./expected.ts";
import type { Told } from "./told.ts";

/** What is wrong with a run in which every test had to pass; empty when nothing is. */
export function faultsOfPromises(told: readonly Told[]): string[] {
  return [
    ...unlikeNames(told, promises),
    ...told.flatMap(({ title, passed, text }) => (passed ? [] : [`"${title}" failed:\n${text}`])),
  ];
}

/** What is wrong with a run in which every test had to fail, each for its own reason; empty when nothing is. */
export function faultsOfMistakes(told: readonly Told[]): string[] {
  return [
    ...unlikeNames(told, Object.keys(mistakes)),
    ...told.flatMap(({ title, passed, text }) => {
      if (passed) return [`the mistake "${title}" passed`];
      const missing = (mistakes[title] ?? []).filter((part) => !part.test(text));
      return missing.map((part) => `the mistake "${title}" is not told ${part}:\n${text}`);
    }),
  ];
}

function unlikeNames(told: readonly Told[], names: readonly string[]): string[] {
  const titles = told.map(({ title }) => title);
  return [
    ...names.filter((name) => !titles.includes(name)).map((name) => `no test "${name}" ran`),
    ...titles.filter((title) => !names.includes(title)).map((title) => `"${title}" is no test that is known here`),
  ];
}

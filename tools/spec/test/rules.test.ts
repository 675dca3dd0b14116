import { expect, test } from "vitest";
import { redocly } from "../src/checks/redocly.ts";
import { ownChecks, runChecks } from "../src/checks.ts";
import type { Problem } from "../src/problem.ts";
import { type Fixture, plant, readFixtures, readOwnRules, withCopy } from "./fixtures.ts";

const fixtures = await readFixtures();
const ownRules = await readOwnRules();
const byLinter = [...ownRules, "redocly"];

/**
 * Who looks at which fixtures. The linters overlap with each other and with our checks on purpose, as second opinions,
 * so each has a group of its own; among our checks exactly one may report a fault.
 */
const groups = [
  { fixtures: fixtures.filter(({ name }) => byLinter.includes(name)), run: (root: string) => redocly({ root }) },
  { fixtures: fixtures.filter(({ name }) => name === "spectral"), run: checked(({ name }) => name === "spectral") },
  {
    fixtures: fixtures.filter(({ name }) => !byLinter.includes(name) && name !== "spectral"),
    run: checked(({ name }) => name !== "spectral"),
  },
];

/** All faults of a group are planted in one copy, each in a file of its own. */
const reports = await Promise.all(
  groups.map(({ fixtures, run }) =>
    withCopy(async (root) => {
      for (const fixture of fixtures) await plant(root, fixture);
      return { fixtures, problems: await run(root) };
    }),
  ),
);

function checked(chosen: (check: { name: string }) => boolean) {
  return async (root: string): Promise<Problem[]> => (await runChecks(root, ownChecks.filter(chosen))).problems.flat();
}

const ruleOf = ({ name, reports }: Fixture) => reports ?? (ownRules.includes(name) ? `rule/${name}` : name);

test("every own rule of the linter and every check has a fixture, and no fixture is without a rule", () => {
  const rules = [...ownRules, "redocly", ...ownChecks.map(({ name }) => name)];
  expect(fixtures.map(({ name }) => name).sort()).toEqual(rules.sort());
});

test.each(groups)("no two fixtures of a group share a file, so each report belongs to one of them", ({ fixtures }) => {
  const files = fixtures.map(({ file }) => file);
  expect(files).toEqual([...new Set(files)]);
});

test.each(
  reports.flatMap(({ fixtures, problems }) => fixtures.map((fixture) => ({ name: fixture.name, fixture, problems }))),
)("$name: its fixture is reported by exactly this rule, with its message", ({ fixture, problems }) => {
  const told = problems.filter(({ file }) => file === fixture.file);
  expect([...new Set(told.map(({ rule }) => rule))]).toEqual([ruleOf(fixture)]);
  expect(told.map(({ what }) => what)).toContainEqual(expect.stringContaining(fixture.message));
});

test.each(reports)("of a copy with planted faults, nothing but these is told", ({ fixtures, problems }) => {
  const files = fixtures.map(({ file }) => file);
  expect(problems.filter(({ file }) => !files.includes(file))).toEqual([]);
});

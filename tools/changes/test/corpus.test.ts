import { beforeAll, expect, test } from "vitest";
import { ratings } from "../src/ratings.ts";
import { caseNamed, cases, type Outcome, playAll } from "./corpus.ts";

const withoutAlarm = ratings.falseAlarms.map((entry) => ({
  name: `without ${entry.form}`,
  pair: caseNamed(entry.case),
  ratings: { ...ratings, falseAlarms: ratings.falseAlarms.filter((other) => other !== entry) },
}));
const withoutStrictness = ratings.stricter.map((entry) => ({
  name: `without ${entry.kind}`,
  pair: caseNamed(entry.case),
  ratings: { ...ratings, stricter: ratings.stricter.filter((other) => other !== entry) },
}));

let outcomes: ReadonlyMap<string, Outcome>;
beforeAll(async () => {
  const plain = cases.map((pair) => ({ name: pair.name, pair }));
  outcomes = await playAll([...plain, ...withoutAlarm, ...withoutStrictness]);
});

test("the corpus has 55 pairs or more, each under its own name", () => {
  expect(cases.length).toBeGreaterThanOrEqual(55);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)("$name", ({ name, level, says }) => {
  expect(outcomes.get(name)).toEqual({ ...(level && { level }), says });
});

test.each(withoutAlarm)("$name in false-alarms.yaml there is an alarm", ({ name }) => {
  expect(outcomes.get(name)?.level).toMatch(/major|minor/);
});

test.each(withoutStrictness)("$name in stricter.yaml what does not compile is a minor", ({ name }) => {
  expect(outcomes.get(name)?.level).toBe("minor");
});

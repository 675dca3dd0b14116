import type { Level } from "@nudgescribe/changes/change";

const numbers = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number);

/** The version after a bump; a first release starts from 0.0.0. */
export function bumped(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The bump from one version to a later one, or nothing when they are the same. */
export function stepBetween(from: string, to: string): Level | undefined {
  const [before, after] = [numbers(from), numbers(to)];
  const first = before.findIndex((number, index) => number !== after[index]);
  return (["major", "minor", "patch"] as const)[first];
}

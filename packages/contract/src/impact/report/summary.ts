import type { Coming } from "../changes.ts";
import type { Found, Guessed, Spot } from "../found.ts";

/** Changes of one kind that meet the same places are told once: many operations share a schema. */
export type Told = {
  readonly operations: readonly string[];
  readonly change: Coming;
  /** What is said of the others, where it is not the same. */
  readonly alike: readonly string[];
  readonly places: readonly Spot[];
  readonly perhaps: readonly Guessed[];
};

export type Summary = {
  readonly told: readonly Told[];
  readonly places: number;
  readonly files: number;
  readonly perhaps: number;
  /** Changes that nobody can look for. */
  readonly unseen: readonly Coming[];
  /** How many changes touch nothing. */
  readonly untouched: number;
  /** Whether a major change meets a place. */
  readonly breaks: boolean;
};

export function summarise(found: readonly Found[]): Summary {
  const touching = found.filter(({ places, perhaps }) => places.size + perhaps.size > 0);
  const groups = new Map<string, Told>();
  for (const { change, places, perhaps } of touching) {
    const { version, level, kind, migration } = change;
    const met = [places, perhaps].map((spots) => [...spots.keys()].sort());
    const key = JSON.stringify([version, level, kind, migration, met]);
    const group = groups.get(key) ?? { operations: [], change, alike: [], ...inFiles({ places, perhaps }) };
    groups.set(key, {
      ...group,
      operations: [...new Set([...group.operations, ...(change.operation ? [change.operation] : [])])],
      alike: [...new Set([...group.alike, change.words])].filter((words) => words !== group.change.words),
    });
  }
  const told = [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
  const spots = new Map(told.flatMap(({ places }) => places.map((one) => [idOf(one), one] as const)));
  return {
    told,
    places: spots.size,
    files: new Set([...spots.values()].map(({ file }) => file)).size,
    perhaps: new Set(told.flatMap(({ perhaps }) => perhaps.map(idOf)).filter((id) => !spots.has(id))).size,
    unseen: found.filter((one) => one.unseen).map(({ change }) => change),
    untouched: found.filter((one) => !one.unseen && !touching.includes(one)).length,
    breaks: told.some(({ change, places }) => change.level === "major" && places.length > 0),
  };
}

const idOf = ({ file, line, column }: Spot): string => `${file}:${line}:${column}`;
const rank = ({ change: { level } }: Told): number => ["major", "minor", "patch"].indexOf(level);

const inFiles = ({ places, perhaps }: Pick<Found, "places" | "perhaps">): Pick<Told, "places" | "perhaps"> => ({
  places: inOrder(places),
  perhaps: inOrder(perhaps),
});

const inOrder = <One extends Spot>(spots: ReadonlyMap<string, One>): One[] =>
  [...spots.values()].sort(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );

/** How a version number must move: semver's words, weakest first. */
export const levels = ["patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** Where a change shows: in what goes over the wire, in the types, or in what a call does at run time. */
export type Layer = "wire" | "types" | "behaviour";

/** One thing that users of the packages can notice. */
export type Change = {
  /** Name of the operation; not there when the change belongs to no single one. */
  readonly operation?: string;
  readonly level: Level;
  readonly layer: Layer;
  /** What happened, such as `request-member-needed`; stable, for programs. */
  readonly kind: string;
  /**
   * Where it happened. Wire: JSON pointer below the operation, without references, such as
   * `/requestBody/content/application~1json/schema/properties/purpose`. Behaviour: the column of the operations table,
   * such as `/effect`. Types: the export, such as `@nudgescribe/client/files#CsvSource.read`.
   */
  readonly pointer: string;
  /** A sentence without its full stop and without the operation's name in front. */
  readonly words: string;
  /** What a user does about it; every major change has one. */
  readonly migration?: string;
};

/** The largest level of them, or nothing when there is no change. */
export const largest = (changes: readonly { readonly level: Level }[]): Level | undefined =>
  levels.findLast((level) => changes.some((change) => change.level === level));

/** The largest first, else as they were. */
export const largestFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));

/** Whether a bump of `given` is enough where `needed` is. */
export const suffices = (given: Level | undefined, needed: Level | undefined): boolean =>
  levels.indexOf(given as Level) >= levels.indexOf(needed as Level);

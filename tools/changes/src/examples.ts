import type { Change } from "./change.ts";
import { members, same } from "./json.ts";
import { quote } from "./said.ts";
import type { Pair } from "./wire.ts";

/** Named answers of the mock, which tests of consumers ask for by name, with the types to check it. */
export function exampleChanges({ old, next }: Pair): Change[] {
  return members(next.whole["responses"]).flatMap(([status, response]) => {
    const older = at(old.whole, status);
    // Where a status or a media type came or went, its examples did too, and the wire layer tells that.
    if (!same(mediaTypes(older), mediaTypes(response))) return [];
    const [before, after] = [named(older), named(response)];
    const change = (name: string, rest: Pick<Change, "level" | "kind" | "words" | "migration">): Change => ({
      ...{ operation: next.id, layer: "types", pointer: `/responses/${status}/examples/${name}` },
      ...rest,
    });
    const example = (name: string) =>
      `the example ${quote(name)} of ${status === "default" ? "any other status" : `status ${status}`}`;
    return [
      ...[...before.keys()]
        .filter((name) => !after.has(name))
        .map((name) =>
          change(name, {
            ...{ level: "major", kind: "example-gone", words: `${example(name)} is gone` },
            migration: "choose another example in tests that ask for it",
          }),
        ),
      ...[...after.keys()]
        .filter((name) => !before.has(name))
        .map((name) => change(name, { level: "minor", kind: "example-added", words: `${example(name)} is new` })),
      ...[...after]
        .filter(([name, value]) => before.has(name) && !same(before.get(name), value))
        .map(([name]) =>
          change(name, { level: "patch", kind: "example-changed", words: `${example(name)} shows another body` }),
        ),
    ];
  });
}

const at = (operation: Pair["old"]["whole"], status: string): unknown =>
  members(operation["responses"]).find(([name]) => name === status)?.[1];

const contentOf = (response: unknown): [string, unknown][] =>
  members(members(response).find(([key]) => key === "content")?.[1]);
const mediaTypes = (response: unknown): string[] => contentOf(response).map(([type]) => type);

/** Bodies by name, over all media types: they share names. */
function named(response: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const [, media] of contentOf(response)) {
    const examples = members(media).find(([key]) => key === "examples")?.[1];
    for (const [name, value] of members(examples)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

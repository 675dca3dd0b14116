import type { Change } from "./change.ts";
import { members, same } from "./json.ts";
import { quote } from "./said.ts";
import type { Pair } from "./wire.ts";

/** Named answers of the mock, which tests of consumers ask for by name, with the types to check it. */
export function exampleChanges({ old, next }: Pair): Change[] {
  return members(next.whole["responses"]).flatMap(([status, response]) => {
    const [before, after] = [named(at(old.whole, status)), named(response)];
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

/** Bodies by name, over all media types: they share names. */
function named(response: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown[]>();
  const content = members(response).find(([key]) => key === "content")?.[1];
  for (const [, media] of members(content)) {
    const examples = members(media).find(([key]) => key === "examples")?.[1];
    for (const [name, value] of members(examples)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

import type { Change } from "./change.ts";
import { items, pointerOf, segments } from "./json.ts";
import { placeOf, whole } from "./place.ts";
import { listed } from "./said.ts";
import { proseOf } from "./shape.ts";
import type { Pair } from "./wire.ts";

/** Values of an open list: any other string is as good, so a longer or shorter list breaks nothing. */
export function knownValueChanges({ old, next }: Pair): Change[] {
  const before = new Map(lists(old));
  return lists(next).flatMap(([place, after]) => {
    const was = before.get(place);
    if (!was) return [];
    const [gained, lost] = [
      after.filter((value) => !was.includes(value)),
      was.filter((value) => !after.includes(value)),
    ];
    const subject = whole(placeOf(next.whole, segments(place)));
    const change = (words: string): Change => ({
      ...{ operation: next.id, level: "minor", layer: "wire", kind: "known-values-changed" },
      pointer: pointerOf(segments(place)),
      words,
    });
    return [
      ...(gained.length > 0 ? [change(`${subject} is known to be ${listed(gained)} too`)] : []),
      ...(lost.length > 0 ? [change(`${subject} is no longer known to be ${listed(lost)}`)] : []),
    ];
  });
}

const lists = (operation: Pair["old"]): [string, readonly unknown[]][] =>
  proseOf(operation.whole)
    .filter(([place]) => place.endsWith("/x-known-values"))
    .map(([place, values]) => [place.replace(/\/x-known-values$/, ""), items(values)]);

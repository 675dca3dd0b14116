import type { Change } from "./change.ts";
import { statedLevels } from "./evidence.ts";
import { segments } from "./json.ts";
import { placeOf, whole } from "./place.ts";
import type { Pair } from "./wire.ts";

const order = ["unknown", "inferred", "combined", "documented"];

/**
 * Facts that are known better or worse than before and are otherwise the same. `told` are the places where the
 * knowledge has already been told together with what it changed.
 */
export function factChanges({ old, next }: Pair, told: ReadonlySet<string>): Change[] {
  const before = statedLevels(old);
  return [...statedLevels(next)].flatMap(([pointer, is]): Change[] => {
    const was = before.get(pointer);
    if (was === undefined || was === is || told.has(pointer)) return [];
    const better = order.indexOf(is) > order.indexOf(was);
    return [
      {
        ...{ operation: next.id, level: "minor", layer: "wire", pointer },
        kind: better ? "fact-promoted" : "fact-demoted",
        words: `${subject(next, pointer)} is ${better ? "now" : "only"} ${is}${better ? "" : " now"}; it was ${was}`,
      },
    ];
  });
}

function subject({ whole: operation }: Pair["next"], pointer: string): string {
  const path = segments(pointer);
  if (path.length === 0) return "what is said of method and path";
  const place = placeOf(operation, path);
  return place.member === "" ? `what is said of ${place.name}` : whole(place);
}

import type { Change } from "./change.ts";
import { statedLevels } from "./evidence.ts";
import { segments } from "./json.ts";
import { placeOf, whole } from "./place.ts";
import type { Pair } from "./wire.ts";

const order = ["unknown", "inferred", "combined", "documented"];

/** A fact that is known better or worse than before. */
type Fact = { readonly pointer: string; readonly was: string; readonly is: string };

/**
 * Facts that are known better or worse than before and are otherwise the same. `told` are the places where the
 * knowledge has already been told together with what it changed.
 */
export function factChanges({ old, next }: Pair, told: ReadonlySet<string>): Change[] {
  const before = statedLevels(old);
  const facts = [...statedLevels(next)].flatMap(([pointer, is]): Fact[] => {
    const was = before.get(pointer);
    return was === undefined || was === is || told.has(pointer) ? [] : [{ pointer, was, is }];
  });
  return grouped(facts).map(([{ pointer, was, is }, statuses]): Change => {
    const better = order.indexOf(is) > order.indexOf(was);
    return {
      ...{ operation: next.id, level: "minor", layer: "wire", pointer },
      kind: better ? "fact-promoted" : "fact-demoted",
      words: `${subject(next, pointer, statuses)} is ${better ? "now" : "only"} ${is}${better ? "" : " now"}; it was ${was}`,
    };
  });
}

const failure = /^\/responses\/((?!200)[^/]+)(.*)$/;

/** Failures share their bodies: what became known of one is told once, with the statuses. */
function grouped(facts: readonly Fact[]): [Fact, string[]][] {
  const groups = new Map<string, [Fact, string[]]>();
  for (const fact of facts) {
    const [, status, rest = fact.pointer] = failure.exec(fact.pointer) ?? [];
    const key = JSON.stringify([status !== undefined, rest, fact.was, fact.is]);
    const group = groups.get(key) ?? [fact, []];
    if (status) group[1].push(status);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function subject({ whole: operation }: Pair["next"], pointer: string, statuses: readonly string[]): string {
  const path = segments(pointer);
  if (path.length === 0) return "what is said of method and path";
  const place = placeOf(operation, path);
  const named = statuses.length > 1 ? { ...place, name: `the answers ${statuses.join(", ")}` } : place;
  return named.member === "" ? `what is said of ${named.name}` : whole(named);
}

import type { Change } from "./change.ts";
import type { Contract, Operation } from "./contract.ts";
import { isCorrection, knownAt } from "./evidence.ts";
import { type Finding, findingsOf } from "./findings.ts";
import { at, isObject, pointerOf, segments } from "./json.ts";
import { placeOf } from "./place.ts";
import { type Ratings, rated, ratings } from "./ratings.ts";
import type { Said } from "./said.ts";
import { sameMeaning } from "./same-meaning.ts";
import { sayCall } from "./say-call.ts";
import { sayKeyword, sayPart, sayRequired } from "./say-schema.ts";
import { saySecurity } from "./say-security.ts";
import { shapeOf, wireOnly } from "./shape.ts";

export type Pair = { readonly old: Operation; readonly next: Operation };

/** How differences are found and rated. */
export type Policy = { readonly ratings: Ratings; readonly find: typeof findingsOf };
export const ours: Policy = { ratings, find: findingsOf };

/** What differs in the bodies, parameters and credentials of operations that both contracts have. */
export async function wireChanges(
  { old, next, pairs }: { old: Contract; next: Contract; pairs: readonly Pair[] },
  { ratings: rules, find }: Policy,
): Promise<Change[]> {
  const [base, revision] = [
    shapeOf(
      old.document,
      pairs.map((pair) => pair.old),
    ),
    shapeOf(
      next.document,
      pairs.map((pair) => pair.next),
    ),
  ];
  const byOperation = new Map<string, Finding[]>();
  const shared: Finding[] = [];
  for (const finding of await find(base, revision)) {
    const [first, path = ""] = segments(finding.path);
    if (first !== "paths") shared.push(finding);
    else byOperation.set(path.slice(1), [...(byOperation.get(path.slice(1)) ?? []), finding]);
  }
  return pairs.flatMap((pair) => {
    const own = byOperation.get(pair.old.id) ?? [];
    const said = [
      ...saySecurity(pair, { own, shared, old: old.document, next: next.document }),
      ...sayAll(pair, own, rules),
    ];
    return said.map((one) => judged(pair, one, rules));
  });
}

const security = /^SecurityRequirement/;

function sayAll(pair: Pair, findings: readonly Finding[], { falseAlarms }: Ratings): Said[] {
  const active = falseAlarms.map(({ form }) => form);
  const [old, next] = [wireOnly(pair.old.whole), wireOnly(pair.next.whole)];
  const real = findings.filter(
    (finding) => !security.test(finding.typeName) && !sameMeaning(old, next, segments(finding.path).slice(3), active),
  );
  return withoutEchoes(real.flatMap((finding) => say(pair, finding)));
}

function say({ old, next }: Pair, finding: Finding): Said[] {
  const path = segments(finding.path).slice(3);
  const place = placeOf((finding.kind === "removed" ? old : next).whole, path);
  const told = { finding, place, path };
  if (!path.includes("schema")) return sayCall(told);
  if (finding.typeName === "SchemaProperties") return sayMap(old, next, told);
  if (finding.kind !== "modified" || finding.property === "key") return sayPart(told);
  if (finding.property === "required")
    return sayRequired(told, { old: propertiesAt(old, path), next: propertiesAt(next, path) });
  return sayKeyword(told);
}

const propertiesAt = ({ whole }: Operation, path: readonly string[]): object => {
  const found = at(whole, [...path, "properties"]);
  return isObject(found) ? found : {};
};

/** All members at once: each is told on its own. */
function sayMap(old: Operation, next: Operation, { finding, path }: Parameters<typeof sayPart>[0]): Said[] {
  const { whole } = finding.kind === "removed" ? old : next;
  return Object.keys((at(whole, path) as object | undefined) ?? {}).flatMap((member) => {
    const below = [...path, member];
    return sayPart({ finding, place: placeOf(whole, below), path: below });
  });
}

/** A new member that is needed is told once, and a renamed one is not also missing and new. */
function withoutEchoes(said: readonly Said[]): Said[] {
  const stronger = new Set(
    said
      .filter(({ kind }) => /-needed$|^answer-member-added$|-renamed$/.test(kind))
      .map(({ path, kind }) => `${kind.replace(/-needed$/, "-added")} ${pointerOf(path)}`),
  );
  const renamed = new Set(said.filter(({ kind }) => kind.endsWith("-renamed")).map(({ path }) => pointerOf(path)));
  const seen = new Set<string>();
  return said.filter(({ kind, path }) => {
    const place = pointerOf(path);
    if (!kind.endsWith("-renamed") && renamed.has(place)) return false;
    if (kind === "request-member-added" && stronger.has(`${kind} ${place}`)) return false;
    const key = `${kind} ${place}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Our rating, and the policy of evidence: what was a guess and is known now is corrected, not broken. */
function judged(pair: Pair, { path, words, migration, ...said }: Said, rules: Ratings): Change {
  const level = rated(said.kind, said.level, rules);
  const known = knownAt(pair, path);
  const corrected = isCorrection(known);
  return {
    operation: pair.next.id,
    level: corrected ? "minor" : level,
    layer: "wire",
    kind: said.kind,
    pointer: pointerOf(path),
    words: corrected ? `was ${known.was}, now ${known.is}: ${words}` : words,
    ...((level === "major" || corrected) && migration && { migration }),
  };
}

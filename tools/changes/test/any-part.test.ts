import { expect, test } from "vitest";
import type { Change } from "../src/change.ts";
import { type Contract, compareContracts } from "../src/compare.ts";
import { at, isObject, type Json, pointerOf } from "../src/json.ts";
import { ratings } from "../src/ratings.ts";
import { base } from "./corpus.ts";
import { findTogether } from "./find-together.ts";

/** Every place of the corpus' contract, but for the few without which it is none. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  const keys = Array.isArray(value) ? [...value.keys()].map(String) : isObject(value) ? Object.keys(value) : [];
  const below = keys.map((key) => [...path, key]);
  return below.flatMap((place) => [place, ...places(at(value, [place.at(-1) ?? ""]), place)]);
}
const needed = /^\/(openapi|info|paths|components)$|\/\$ref$|\/operationId$|\/(name|in)$|^\/info\/|securitySchemes/;
const all = places(base).filter((path) => !needed.test(pointerOf(path)));

function without(path: readonly string[]): Json {
  const copy = structuredClone(base);
  const [parent, key = ""] = [at(copy, path.slice(0, -1)) as Record<string, unknown>, path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

const contract = (document: Json): Contract => ({ document, rows: {} });

test("whatever is taken away from a contract, or comes to it, is told in words, and a break with what to do", async () => {
  const find = findTogether();
  const told = await Promise.all(
    all.flatMap((path) => {
      const [full, less] = [contract(base), contract(without(path))];
      const compared = (old: Contract, next: Contract) => compareContracts(old, next, { ratings, find });
      const named = async (way: string, changes: Promise<Change[]>) => ({
        place: `${way} ${pointerOf(path)}`,
        changes: await changes,
      });
      return [named("without", compared(full, less)), named("with", compared(less, full))];
    }),
  );
  expect(told.length).toBeGreaterThan(300);
  expect(told.filter(({ changes }) => changes.length === 0).map(({ place }) => place)).toEqual([]);
  const wordless = told.filter(({ changes }) =>
    changes.some(
      ({ level, words, migration }) => /undefined|\[object|^$/.test(words) || (level === "major" && !migration),
    ),
  );
  expect(wordless).toEqual([]);
});

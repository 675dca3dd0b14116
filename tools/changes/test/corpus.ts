import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Level } from "../src/change.ts";
import { type Contract, compareContracts } from "../src/compare.ts";
import { operationsOf } from "../src/contract.ts";
import { at, type Json, segments } from "../src/json.ts";
import { type Ratings, ratings } from "../src/ratings.ts";
import { linesOf, sentence, withHint } from "../src/tell.ts";
import { findTogether } from "./find-together.ts";

type Edit = { readonly at: string; readonly to?: unknown; readonly from?: string };

/** Two contracts that differ in one thing, what bump that needs, and what is said of it. */
export type Case = {
  readonly name: string;
  readonly before?: readonly Edit[];
  readonly edit: readonly Edit[];
  readonly level?: Level;
  readonly says: readonly string[];
};

const folder = resolve(import.meta.dirname, "../corpus");
const read = (file: string): unknown => parse(readFileSync(resolve(folder, file), "utf8"), { schema: "core" });
export const base = read("base.yaml") as Json;

export const cases = globSync("*.yaml", { cwd: folder, exclude: ["base.yaml"] })
  .sort()
  .flatMap((file) => read(file) as Case[]);

export const caseNamed = (name: string): Case => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`the corpus has no case "${name}"`);
  return found;
};

const edited = (document: Json, edits: readonly Edit[] = []): Json => {
  const copy = structuredClone(document);
  for (const { at: pointer, to, from } of edits) {
    const path = segments(pointer);
    const [parent, key = ""] = [at(copy, path.slice(0, -1)) as Record<string, unknown>, path.at(-1)];
    const value = from === undefined ? to : structuredClone(at(copy, segments(from)));
    if (value !== undefined) parent[key] = value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return copy;
};

/** What is said of a case, and the level of it all. */
export type Outcome = { level?: Level; says: string[] };
type Find = ReturnType<typeof findTogether>;

async function play({ before, edit }: Case, policy: { ratings: Ratings; find: Find }): Promise<Outcome> {
  const document = edited(base, before);
  const old: Contract = { document, rows: {} };
  const next: Contract = { document: edited(document, edit), rows: {} };
  const changes = await compareContracts(old, next, policy);
  const all = [...operationsOf(next.document).keys()];
  const says = linesOf(changes).map((line) => {
    const text = sentence(line, { all });
    return line.change.migration ? withHint(line, text) : text;
  });
  const [first] = changes;
  return { ...(first && { level: first.level }), says };
}

/** Plays cases side by side, each under its own ratings. */
export async function playAll(
  plays: readonly { readonly name: string; readonly pair: Case; readonly ratings?: Ratings }[],
): Promise<ReadonlyMap<string, Outcome>> {
  const find = findTogether();
  const outcomes = plays.map(async ({ name, pair, ratings: own = ratings }) => {
    return [name, await play(pair, { ratings: own, find })] as const;
  });
  return new Map(await Promise.all(outcomes));
}

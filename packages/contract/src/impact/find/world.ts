import type { Node, Program, SourceFile } from "../compiler/compiler.ts";
import type { Syntax } from "../compiler/syntax.ts";
import type { Call, Facts, Mention } from "./facts.ts";
import type { Surface } from "./surface.ts";

/** A place in the consumer's code; `perhaps` says why nobody knows. */
export type Site = { readonly node: Node; readonly file: SourceFile; readonly perhaps?: string };

export type World = {
  readonly program: Program;
  readonly syntax: Syntax;
  /** Of the installed package that changes. */
  readonly surface: Surface;
  readonly surfaces: readonly Surface[];
  readonly facts: Facts;
  readonly literals: readonly Site[];
  readonly handed: readonly Site[];
  readonly statusNumbers: readonly Site[];
};

export const mentionsOf = ({ facts }: World, ids: ReadonlySet<string>): Mention[] =>
  facts.mentions.filter((one) => one.ids.some((id) => ids.has(id)));

export const callsOf = ({ facts, surface }: World, operation: string): Call[] =>
  facts.calls.filter((one) => one.surface === surface && one.operation === operation);

export function guessedCalls({ facts }: World, operation: string): Site[] {
  return facts.guesses
    .filter((one) => one.operation === operation)
    .map(({ node, file, why }) => ({ node, file, perhaps: why }));
}

/** Of the values that are handed on, those that are looked for. */
export const handedOver = (
  { handed }: Pick<World, "handed">,
  find: (nodes: readonly Node[]) => readonly Node[],
): Site[] => {
  const found = new Set(find(handed.map(({ node }) => node)));
  return handed.filter(({ node }) => found.has(node));
};

import type { Document } from "./document.ts";
import type { Pact } from "./pact.ts";

/** What the comparator says of one interaction: the parts of its result that the kit reads. */
export type Result = {
  readonly code: string;
  readonly type: "error" | "warning" | "info";
  readonly message: string;
  readonly mockDetails?: { readonly location: string; readonly value: unknown };
  readonly specDetails?: { readonly location: string; readonly value: unknown };
};

type Comparator = { compare(pact: Pact): AsyncIterable<Result> };
type Library = { readonly Comparator: new (options: { readonly oas: Document }) => Comparator };

/** Loaded on demand: the library is large, and only `check` needs it. Its published types name files that it lacks. */
export async function compare(pact: Pact, document: Document): Promise<Result[]> {
  const { Comparator } = (await import("@pactflow/openapi-pact-comparator")) as unknown as Library;
  const results: Result[] = [];
  for await (const result of new Comparator({ oas: document }).compare(pact)) results.push(result);
  return results;
}

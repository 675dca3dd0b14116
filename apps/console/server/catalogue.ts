import { createRequire } from "node:module";
import { type OperationId, operations } from "@nudgescribe/types";
import type { CatalogueOperation } from "./answers.ts";

type Ref = { readonly $ref: string };
type Examples = Readonly<Record<string, Ref | { readonly summary?: string }>>;
type Answer = { readonly content?: Readonly<Record<string, { readonly examples?: Examples }>> };
type Operation = {
  readonly summary: string;
  readonly externalDocs: { readonly url: string };
  readonly "x-method": string;
  readonly responses: Readonly<Record<string, Answer | Ref>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Stands for any status that the contract does not name: one that no operation names, and nothing repeats. */
const anyOther = 404;

let made: readonly CatalogueOperation[] | undefined;

/** The operations of the contract, with how well each is known and what it may answer. */
export function catalogue(): readonly CatalogueOperation[] {
  made ??= make();
  return made;
}

/** Finds an example of the contract by operation, status and name. */
export const hasExample = (operation: OperationId, status: number, name: string): boolean =>
  catalogue()
    .find((one) => one.operation === operation)
    ?.examples.some((one) => one.status === status && one.name === name) ?? false;

function make(): readonly CatalogueOperation[] {
  // The document is large, and nothing else needs it.
  const document = createRequire(import.meta.url)("@nudgescribe/types/openapi.json") as Document;
  return Object.values(operations).flatMap((row) => {
    const described = document.paths[row.path]?.[row.method.toLowerCase()];
    if (!described) return [];
    return {
      operation: row.id,
      method: row.method,
      path: row.path,
      summary: described.summary,
      effect: row.effect,
      clientMethod: described["x-method"],
      evidence: row.evidence,
      docs: described.externalDocs.url,
      examples: examplesOf(document, described),
    };
  });
}

function examplesOf(document: Document, { responses }: Operation): CatalogueOperation["examples"] {
  return Object.entries(responses).flatMap(([status, answer]) =>
    namesIn(document, find<Answer>(document, answer)).map((example) => ({
      status: status === "default" ? anyOther : Number(status),
      ...example,
    })),
  );
}

/** A name that two media types have is that of the first; the other is told apart as the sandbox does it. */
function namesIn(document: Document, { content = {} }: Answer): { name: string; summary: string }[] {
  const found = new Map<string, string>();
  for (const [type, { examples = {} }] of Object.entries(content)) {
    for (const [key, example] of Object.entries(examples)) {
      const { summary = "" } = find<{ summary?: string }>(document, example);
      found.set(found.has(key) ? `${key} ${type}` : key, summary);
    }
  }
  return [...found].map(([name, summary]) => ({ name, summary }));
}

function find<T extends object>({ components }: Document, one: T | Ref): T {
  if (!("$ref" in one)) return one;
  const [, , kind = "", name = ""] = one.$ref.split("/");
  return components[kind]?.[name] as T;
}

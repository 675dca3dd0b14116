import { createRequire } from "node:module";
import type { OperationRow } from "@nudgescribe/types";

type Ref = { readonly $ref: string };
type Named<T> = Readonly<Record<string, T | Ref>>;
type Media = { readonly examples?: Named<{ readonly value: unknown }> };
type Answer = { readonly content?: Readonly<Record<string, Media>> };
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Named<Answer> }>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export type Example = { readonly name: string; readonly type: string; readonly value: unknown };

// Most sandboxes never need the document, and it is large.
const load = (): Document => createRequire(import.meta.url)("@nudgescribe/types/openapi.json") as Document;

/**
 * The contract's examples of an answer, first the one that stands first; for a status that the contract does not tell,
 * those of any other. A name that two media types have is that of the first; the other is `typical text/csv`.
 */
export function examplesOf({ method, path }: OperationRow, status: number): Example[] {
  const { paths, components } = load();
  const found = <T>(one: T | Ref): T => {
    if (typeof one !== "object" || one === null || !("$ref" in one)) return one as T;
    const [, , kind = "", name = ""] = one.$ref.split("/");
    return components[kind]?.[name] as T;
  };
  const responses = paths[path]?.[method.toLowerCase()]?.responses ?? {};
  const { content = {} } = found<Answer>(responses[status] ?? responses["default"] ?? {});
  const examples: Example[] = [];
  for (const [type, media] of Object.entries(content)) {
    for (const [key, example] of Object.entries(media.examples ?? {})) {
      const taken = examples.some(({ name }) => name === key);
      examples.push({ name: taken ? `${key} ${type}` : key, type, value: found(example).value });
    }
  }
  return examples;
}

import { type OperationId, operations } from "@nudgescribe/types";
import { referredTo } from "../pointer.ts";

type Ref = { readonly $ref?: string };
type Media = { readonly examples?: Readonly<Record<string, { readonly value?: unknown } & Ref>> };
type Answer = { readonly content?: Readonly<Record<string, Media>> } & Ref;
type Document = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { responses?: Readonly<Record<string, Answer>> }>>>>;
};

export type Example = { readonly name: string; readonly type: string; readonly value: unknown };

/** The named examples of the contract's answers, in the order of the document. */
export type Examples = {
  /** Empty for a status that the operation does not declare by number. */
  readonly of: (operation: OperationId, status: number) => readonly Example[];
  /** The name of the example that such an answer is; undefined when it is none. */
  readonly nameOf: (operation: OperationId, status: number, body: unknown) => string | undefined;
};

export function createExamples(document: object): Examples {
  const kept = new Map<string, readonly Example[]>();
  const names = new Map<string, string>();

  const follow = <T extends Ref>(node: T): T =>
    node.$ref === undefined ? node : ((referredTo(document, node.$ref) ?? {}) as T);

  function of(operation: OperationId, status: number): readonly Example[] {
    const key = `${operation} ${status}`;
    const known = kept.get(key);
    if (known) return known;
    const { path, method } = operations[operation];
    const answer = (document as Document).paths?.[path]?.[method.toLowerCase()]?.responses?.[status];
    const examples = Object.entries(answer ? (follow(answer).content ?? {}) : {}).flatMap(([type, media]) =>
      Object.entries(media.examples ?? {}).map(([name, example]) => ({ name, type, value: follow(example).value })),
    );
    kept.set(key, examples);
    for (const { name, value } of examples) {
      const text = `${key} ${JSON.stringify(value)}`;
      if (!names.has(text)) names.set(text, name);
    }
    return examples;
  }

  return {
    of,
    nameOf(operation, status, body) {
      return of(operation, status).length > 0 ? names.get(`${operation} ${status} ${JSON.stringify(body)}`) : undefined;
    },
  };
}

/** A name as a step of a JSON pointer (RFC 6901). */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** `~1v1~1cg` → `/v1/cg`. */
export const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** The names from the root down: `/paths/~1v1~1cg` → `["paths", "/v1/cg"]`. */
export const stepsOf = (pointer: string): string[] => pointer.split("/").slice(1).map(unescaped);

/** What stands at a pointer of a document; undefined when nothing does. */
export const nodeAt = (document: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (node, name) => (node as Readonly<Record<string, unknown>> | null | undefined)?.[name],
    document,
  );

/** Where a reference such as `#/components/schemas/Campaign` leads; undefined when it leads nowhere in the document. */
export const referredTo = (document: unknown, ref: string): unknown =>
  ref.startsWith("#/") ? nodeAt(document, ref.slice(1)) : undefined;

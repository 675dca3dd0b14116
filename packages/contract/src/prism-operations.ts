import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

export type PrismOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

const known = new WeakMap<object, Promise<PrismOperations>>();

/**
 * A document as Prism has it. Reading one takes a fifth of a second, and the mock and the judge of a server read the same.
 *
 * @throws Error when the document is not OpenAPI or declares no operation
 */
export function prismOperations(document: object): Promise<PrismOperations> {
  const before = known.get(document);
  if (before) return before;
  const read = readOperations(document);
  known.set(document, read);
  return read;
}

async function readOperations(document: object): Promise<PrismOperations> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document)).catch((cause: unknown) => {
    throw new Error("the document is not OpenAPI; give a bundled OpenAPI document", { cause });
  });
  if (operations.length > 0) return operations;
  throw new Error("the document declares no operation; give a bundled OpenAPI document");
}

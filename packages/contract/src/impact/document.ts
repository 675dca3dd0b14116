import { stepsOf } from "../pointer.ts";

export type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a contract says of one operation that a program can call. */
export type Operation = {
  readonly id: string;
  /** `customerGroups.create`, from `x-method`. */
  readonly method: string | undefined;
  /** `customers.list`, from `x-pages`: iterates over what the method reads by page. */
  readonly pagesMethod: string | undefined;
  readonly value: Json;
};

export function operationsOf(document: Json): Map<string, Operation> {
  const all = Object.values((document["paths"] ?? {}) as Json).flatMap((path) => Object.values((path ?? {}) as Json));
  const found = all.filter(isObject).flatMap((value): Operation[] => {
    const { operationId: id, "x-method": method, "x-pages": pages } = value;
    if (typeof id !== "string") return [];
    const pagesMethod = isObject(pages) ? textOf(pages["method"]) : undefined;
    return [{ id, method: textOf(method), pagesMethod, value }];
  });
  return new Map(found.map((one) => [one.id, one]));
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** A member of a named schema; no members for the schema as a whole. */
export type Place = {
  readonly schema: string;
  readonly members: readonly string[];
  /** The same member, from the whole body on. */
  readonly fromBody: readonly string[];
};

/**
 * Where a path below an operation leads in the types. The path knows no references and the types are named after them,
 * so it is walked through the document; what is new in the next contract leads where it will be.
 */
export function placeOf(document: Json, operation: Operation, path: readonly string[]): Place | undefined {
  let [schema, members]: [string | undefined, string[]] = [undefined, []];
  const fromBody: string[] = [];
  let node: unknown = operation.value;
  const follow = () => {
    while (isObject(node) && typeof node["$ref"] === "string") {
      const to = stepsOf(node["$ref"].slice(1));
      if (to[0] === "components" && to[1] === "schemas" && to.length === 3) [schema, members] = [to[2], []];
      node = to.reduce((at: unknown, key) => (isObject(at) ? at[key] : undefined), document);
    }
  };
  for (const [index, key] of path.entries()) {
    follow();
    node = isObject(node) || Array.isArray(node) ? (node as Json)[key] : undefined;
    if (path[index - 1] !== "properties" || path.indexOf("schema") > index - 2) continue;
    members.push(key);
    fromBody.push(key);
  }
  // What the last member refers to is another schema, which is not what the path is about.
  if (path.at(-2) !== "properties") follow();
  return schema === undefined ? undefined : { schema, members, fromBody };
}

/** The schemas that this operation alone is made of: their types go when it goes. */
export function ownSchemas(document: Json, operations: ReadonlyMap<string, Operation>, id: string): Set<string> {
  const others = new Set(
    [...operations.values()].filter((one) => one.id !== id).flatMap(({ value }) => [...schemasIn(document, value)]),
  );
  return new Set([...schemasIn(document, operations.get(id)?.value)].filter((name) => !others.has(name)));
}

function schemasIn(document: Json, value: unknown, found: Set<string> = new Set(), seen: Set<unknown> = new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  const reference = isObject(value) ? value["$ref"] : undefined;
  if (typeof reference === "string") {
    const to = stepsOf(reference.slice(1));
    if (to[1] === "schemas" && to[2] !== undefined) found.add(to[2]);
    const target = to.reduce((at: unknown, key) => (isObject(at) ? at[key] : undefined), document as unknown);
    schemasIn(document, target, found, seen);
  }
  for (const part of Object.values(value)) schemasIn(document, part, found, seen);
  return found;
}

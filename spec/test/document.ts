import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A node of the document; the tests know what they look for. */
// biome-ignore lint/suspicious/noExplicitAny: the tests walk a document of any shape
export type Node = any;

export const document: Node = JSON.parse(readFileSync(join(import.meta.dirname, "../dist/openapi.json"), "utf8"));

const methods = ["get", "put", "post", "patch", "delete"];

export const operations: { method: string; path: string; operation: Node }[] = Object.entries<Node>(
  document.paths,
).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((method) => methods.includes(method))
    .map((method) => ({ method, path, operation: item[method] })),
);

/** Follows a local reference. */
export function resolve(node: Node): Node {
  if (!node?.$ref) return node;
  return resolve(
    node.$ref
      .slice(2)
      .split("/")
      .reduce((at: Node, key: string) => at[key], document),
  );
}

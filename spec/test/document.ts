import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

export const home = join(import.meta.dirname, "..");

/** A node of the document; the tests know what they look for. */
// biome-ignore lint/suspicious/noExplicitAny: the tests walk a document of any shape
export type Node = any;

export const document: Node = JSON.parse(readFileSync(join(home, "dist/openapi.json"), "utf8"));
export const sources: Node[] = parse(readFileSync(join(home, "evidence/sources.yaml"), "utf8")).sources;

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

/** Every media type with a schema in requests and responses, with the place it stands at. */
export const bodies: { place: string; media: Node }[] = operations.flatMap(({ operation }) => [
  ...Object.entries<Node>(operation.requestBody?.content ?? {}).map(([type, media]) => ({
    place: `${operation.operationId} request ${type}`,
    media,
  })),
  ...Object.entries<Node>(operation.responses).flatMap(([status, response]) =>
    Object.entries<Node>(resolve(response).content ?? {}).map(([type, media]) => ({
      place: `${operation.operationId} ${status} ${type}`,
      media,
    })),
  ),
]);

/** Every YAML file of the contract, from the spec folder. */
export const files: string[] = readdirSync(home, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => relative(home, join(entry.parentPath, entry.name)))
  .filter((file) => !/^(dist|node_modules|test)\//.test(file));

import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@nudgescribe/types";
import { ownContract } from "../own-contract.ts";
import { escaped, nodeAt } from "../pointer.ts";
import { type PrismOperations, prismOperations } from "../prism-operations.ts";

export type Json = Readonly<Record<string, unknown>>;

/** One operation of a document: as the document has it, where, and as Prism has it. */
export type ContractOperation = {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly node: Json;
  readonly prism: PrismOperations[number];
};

export type Contract = {
  readonly document: Json;
  readonly operations: readonly ContractOperation[];
  /** Whether it is the contract of this package, so that lines of its files are known. */
  readonly own: boolean;
};

/** @throws Error when the document is not OpenAPI or declares no operation. */
export async function readContract(given?: object): Promise<Contract> {
  const own = ownContract();
  const document = (given ?? own) as Json;
  const known = await prismOperations(document);
  const operations = known.map((prism): ContractOperation => {
    const pointer = `/paths/${escaped(prism.path)}/${prism.method.toLowerCase()}`;
    const node = nodeAt(document, pointer) as Json;
    return {
      id: node["operationId"] as OperationId,
      method: prism.method.toUpperCase(),
      path: prism.path,
      pointer,
      node,
      prism,
    };
  });
  return { document, operations, own: isDeepStrictEqual(document, own) };
}

export const matches = ({ path }: Pick<ContractOperation, "path">, actual: string): boolean => {
  const [wanted, got] = [path.split("/"), actual.split("/")];
  return (
    wanted.length === got.length &&
    wanted.every((part, index) => part === got[index] || (/^\{.*\}$/.test(part) && got[index] !== ""))
  );
};

export type Placed = { readonly pointer: string; readonly node: Json };

/** The node at a pointer, with references followed; undefined when there is none. */
export function placedAt(document: Json, pointer: string): Placed | undefined {
  const node = nodeAt(document, pointer) as Json | undefined;
  if (typeof node !== "object" || node === null) return undefined;
  const ref = node["$ref"];
  return typeof ref === "string" ? placedAt(document, ref.slice(1)) : { pointer, node };
}

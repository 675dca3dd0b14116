import { behaviourChanges } from "./behaviour.ts";
import { type Change, largestFirst } from "./change.ts";
import { type Contract, operationsOf } from "./contract.ts";
import { exampleChanges } from "./examples.ts";
import { factChanges } from "./facts.ts";
import { knownValueChanges } from "./known-values.ts";
import { operationChanges } from "./operations.ts";
import { otherChanges, proseChanges } from "./prose.ts";
import { ours, type Pair, type Policy, wireChanges } from "./wire.ts";

export type { Contract } from "./contract.ts";

/** Everything that differs for users between two contracts, the largest first, operations in the order of the contract. */
export async function compareContracts(old: Contract, next: Contract, policy: Policy = ours): Promise<Change[]> {
  const operations = { old: operationsOf(old.document), next: operationsOf(next.document) };
  const pairs = [...operations.old.values()].flatMap((operation): Pair[] => {
    const other = operations.next.get(operation.id);
    return other ? [{ old: operation, next: other }] : [];
  });
  const wire = await wireChanges({ old, next, pairs }, policy);
  const changes = [
    ...operationChanges(operations),
    ...wire,
    ...pairs.flatMap((pair) => {
      const { id } = pair.next;
      const [before, after] = [old.rows[id], next.rows[id]];
      const behaviour = before && after ? behaviourChanges(before, after) : [];
      const told = new Set(wire.filter(({ operation }) => operation === id).map(({ pointer }) => pointer));
      return [
        ...behaviour,
        ...knownValueChanges(pair),
        ...exampleChanges(pair),
        ...factChanges(pair, told),
        ...proseChanges(pair),
      ];
    }),
  ];
  const order = [...new Set([...operations.next.keys(), ...operations.old.keys()])];
  const place = ({ operation = "" }: Change) => order.indexOf(operation);
  return largestFirst([...changes, ...otherChanges(old, next, changes)].sort((a, b) => place(a) - place(b)));
}

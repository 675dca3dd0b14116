import type { Change } from "./change.ts";
import type { Contract } from "./contract.ts";
import { at, type Json, same, segments } from "./json.ts";
import { proseOf } from "./shape.ts";
import type { Pair } from "./wire.ts";

/** Told by their own words elsewhere. */
const elsewhere =
  /\/(x-effect|x-method|x-pages|x-accept|x-known-values|x-sensitive|x-vendor-meaning|operationId|examples?)$/;

/** Descriptions, summaries and what else is only read: doc comments of the packages show it. */
export function proseChanges({ old, next }: Pair): Change[] {
  const [before, after] = [read(old.whole), read(next.whole)];
  // What came or went together with the part that it describes is told with that part.
  const around = (place: string) => segments(place).slice(0, -1);
  const reworded = [...new Set([...before.keys(), ...after.keys()])].some(
    (place) =>
      !same(before.get(place), after.get(place)) &&
      at(old.whole, around(place)) !== undefined &&
      at(next.whole, around(place)) !== undefined,
  );
  const change = { operation: next.id, level: "patch", layer: "wire", kind: "prose", pointer: "" } as const;
  return reworded ? [{ ...change, words: "its description is reworded" }] : [];
}

const read = (operation: Json): ReadonlyMap<string, unknown> =>
  new Map(
    proseOf(operation)
      .filter(([place]) => !elsewhere.test(place))
      .map(([place, value]) => [
        place,
        place.endsWith("/x-evidence") ? { ...(value as Json), level: undefined } : value,
      ]),
  );

/** Whatever else differs in the document, which the packages carry. */
export function otherChanges(old: Contract, next: Contract, known: readonly Change[]): Change[] {
  const { servers: before, ...oldRest } = old.document;
  const { servers: after, ...nextRest } = next.document;
  const change = { layer: "wire", pointer: "" } as const;
  if (!same(before, after))
    return [
      {
        ...{ ...change, level: "major", kind: "server-changed", pointer: "/servers" },
        words: "the address of the service is another one",
        migration: "take `baseUrl` out of the client's options, or set it to the new address",
      },
    ];
  if (known.length > 0 || same(oldRest, nextRest)) return [];
  return [
    {
      ...change,
      level: "patch",
      kind: "document",
      words: "the document says the same in other words or another order",
    },
  ];
}

import type { Change } from "./change.ts";
import type { Operation } from "./contract.ts";
import { isCorrection, knownAt } from "./evidence.ts";

type Both = { readonly old: ReadonlyMap<string, Operation>; readonly next: ReadonlyMap<string, Operation> };

/** Operations that are new, gone, at another address or under another method name of the client. */
export function operationChanges({ old, next }: Both): Change[] {
  const gone = [...old.values()].filter(({ id }) => !next.has(id));
  const added = [...next.values()].filter(({ id }) => !old.has(id));
  const successor = ({ method, path }: Operation) =>
    added.find((other) => other.method === method && other.path === path);
  const pairs = [...old.values()].flatMap((operation) => {
    const other = next.get(operation.id);
    return other ? [{ old: operation, next: other }] : [];
  });
  return [
    ...gone.map((operation): Change => {
      const heir = successor(operation);
      return {
        ...{ operation: operation.id, level: "major", layer: "wire", pointer: "" },
        kind: heir ? "operation-renamed" : "operation-gone",
        words: heir ? `is called \`${heir.id}\` now` : "the operation is gone",
        migration: heir ? `call \`${heir.id}\` instead` : "take its calls out; nothing answers them",
      };
    }),
    ...added.map(
      (operation): Change => ({
        ...{ operation: operation.id, level: "minor", layer: "wire", pointer: "", kind: "operation-added" },
        words: `a new operation, \`${operation.method.toUpperCase()} ${operation.path}\``,
      }),
    ),
    ...pairs.flatMap(moved),
    ...pairs.flatMap(methodRenamed),
  ];
}

type Pair = { readonly old: Operation; readonly next: Operation };

const address = ({ method, path }: Operation): string => `\`${method.toUpperCase()} ${path}\``;

/** Templates that differ only in the names of their variables are the same address. */
const comparable = (operation: Operation): string => address(operation).replace(/\{[^}]*\}/g, "{}");

function moved({ old, next }: Pair): Change[] {
  if (comparable(old) === comparable(next)) return [];
  const { was, is } = knownAt({ old, next }, []);
  const corrected = isCorrection({ was, is });
  const words = `is ${address(next)} now; it was ${address(old)}`;
  return [
    {
      ...{
        operation: next.id,
        level: corrected ? "minor" : "major",
        layer: "wire",
        pointer: "",
        kind: "operation-moved",
      },
      words: corrected ? `was ${was}, now ${is}: ${words}` : words,
      migration: "nothing, if you call it through the client; else call the new address",
    },
  ];
}

function methodRenamed({ old, next }: Pair): Change[] {
  const names = ({ whole }: Operation) => {
    const pages = whole["x-pages"] as { method?: string } | undefined;
    return [whole["x-method"], pages?.method].map((name) => (typeof name === "string" ? name : undefined));
  };
  const [before, after] = [names(old), names(next)];
  return before.flatMap((was, index): Change[] => {
    const is = after[index];
    if (was === is || was === undefined) return [];
    const path = index === 0 ? "/x-method" : "/x-pages/method";
    return [
      {
        ...{ operation: next.id, level: "major", layer: "types", pointer: path, kind: "method-renamed" },
        words: is
          ? `the client's method is \`${is}\` now; it was \`${was}\``
          : `the client has no method \`${was}\` any more`,
        migration: is ? `call \`${is}\` instead of \`${was}\`` : `call \`${next.id}\` itself`,
      },
    ];
  });
}

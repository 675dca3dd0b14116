import { unescaped } from "../pointer.ts";

/** A copy of a JSON value that lacks what stands at the pointers, where `*` is any item of an array or member of a map. */
export function without(value: unknown, pointers: readonly string[]): unknown {
  if (pointers.length === 0 || typeof value !== "object" || value === null) return value;
  const copy = structuredClone(value);
  for (const pointer of pointers) remove(copy, pointer.slice(1).split("/"));
  return copy;
}

function remove(node: unknown, [step = "", ...rest]: readonly string[]): void {
  if (typeof node !== "object" || node === null) return;
  const record = node as Record<string, unknown>;
  const names = step === "*" ? Object.keys(record) : [unescaped(step)];
  for (const name of names) {
    if (rest.length > 0) remove(record[name], rest);
    else delete record[name];
  }
}

/**
 * The shape of a value as text: names and types of members, in no order. Strings in `words`, the values that the
 * contract lists, are told apart; others are not.
 */
export function shapeOf(value: unknown, words: ReadonlySet<unknown>): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map((item) => shapeOf(item, words)))].sort().join("|")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${shapeOf(member, words)}`);
    return `{${members.sort().join()}}`;
  }
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return words.has(value) ? JSON.stringify(value) : value === null ? "null" : typeof value;
}

/** The same value with one item of each shape in its arrays and its members in order of their names. */
export function condense(value: unknown, words: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) {
    const items = new Map<string, { text: string; item: unknown }>();
    for (const each of value) {
      const item = condense(each, words);
      const text = JSON.stringify(item);
      const shape = shapeOf(item, words);
      const known = items.get(shape);
      if (!known || text < known.text) items.set(shape, { text, item });
    }
    return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { item }]) => item);
  }
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, condense(member, words)]));
}

/** Every value that stands in an `enum`, an `x-known-values` or a `const` somewhere in the document. */
export function listedValues(document: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (typeof document !== "object" || document === null) return found;
  for (const [name, part] of Object.entries(document)) {
    if ((name === "enum" || name === "x-known-values") && Array.isArray(part))
      for (const value of part) found.add(value);
    else if (name === "const") found.add(part);
    else if (name !== "examples" && name !== "example") listedValues(part, found);
  }
  return found;
}

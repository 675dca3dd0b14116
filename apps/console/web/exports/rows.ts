/** A row of an exported file. The columns are undocumented. */
export type MessageRow = Readonly<Record<string, unknown>>;

/** All columns of the rows, in the order of their first appearance: the API documents none, and files may differ. */
export function columnsOf(rows: Iterable<MessageRow>): string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) columns.add(name);
  return [...columns];
}

/** A value in a cell; what is no text is written as JSON. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

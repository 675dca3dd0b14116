/** A Markdown table; the first row is its head, and all columns but the first `texts` hold numbers. */
export function table(rows: readonly (readonly string[])[], { texts }: { readonly texts: number }): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_cell, column) => (column < texts ? "---" : "--:"));
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
  return [head, rule, ...body].map(line).join("\n");
}

/** A violation must be readable in a terminal of this width. */
export const columns = 100;
const rightColumn = 66;

/** Words in lines of at most {@link columns}; a word that is longer than a line is broken. */
export function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const flush = () => {
    lines.push(line);
    line = rest;
    empty = true;
  };
  for (let word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > columns) flush();
    while (empty && line.length + word.length > columns) {
      const room = columns - line.length;
      line += word.slice(0, room);
      word = word.slice(room);
      flush();
    }
    if (word === "") continue;
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines;
}

/** Text with a remark at the right of its last line, or below it where there is no room. */
export function pair(left: string, right: string, first: string, rest: string): string[] {
  const lines = wrap(left, first, rest);
  if (right === "") return lines;
  const last = lines.pop() ?? "";
  const column = Math.max(Math.min(rightColumn, columns - right.length), last.length + 2);
  if (column + right.length <= columns) return [...lines, `${last.padEnd(column)}${right}`];
  return [...lines, last, ...wrap(right, " ".repeat(Math.min(rightColumn, Math.max(0, columns - right.length))), rest)];
}

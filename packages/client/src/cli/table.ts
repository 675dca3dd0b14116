import { visible } from "./style.ts";

type TableOptions = {
  /** Titles of the columns. */
  readonly head: readonly string[];
  /** What the API told: most shapes are inferred, so a cell may be anything. */
  readonly rows: readonly (readonly unknown[])[];
  readonly paintHead?: (text: string) => string;
};

/** A name can be a whole sentence. `--json` has all of it. */
const longestCell = 60;

/** Columns under their titles, numbers to the right. A cell that nobody told is a dash. */
export function table({ head, rows, paintHead = (text) => text }: TableOptions): string {
  const shown = rows.map((row) => row.map(shownCell));
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...shown.map((row) => widthOf(row[column] ?? ""))),
  );
  const numeric = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => row[column] === undefined || typeof row[column] === "number"),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const gap = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return numeric[column] ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd();
  return [paintHead(line(head)), ...shown.map(line)].join("\n");
}

function shownCell(cell: unknown): string {
  if (cell === undefined || cell === null || cell === "") return "-";
  if (typeof cell === "number") return grouped(cell);
  const text = visible(typeof cell === "string" ? cell : JSON.stringify(cell));
  const signs = [...text];
  return signs.length > longestCell ? `${signs.slice(0, longestCell - 1).join("")}…` : text;
}

/** `12,500` */
export const grouped = (count: number): string => count.toLocaleString("en-US");

/** `1 row`, `12,500 rows` */
export const counted = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? "" : "s"}`;

const wide = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

/** Places that a text takes on a terminal. */
function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter("en").segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

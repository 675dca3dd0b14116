/** Mean width of a character, as a part of the size of the font. Wide enough for the fonts that the page uses. */
const characterWidth = 0.56;

/** Cuts a text to about the width it has, in pixels. What is cut is told by the table beside the chart. */
export function clipText(text: string, { width, fontSize = 13 }: { width: number; fontSize?: number }): string {
  const fits = Math.max(1, Math.floor(width / (fontSize * characterWidth)));
  const characters = [...text];
  return characters.length <= fits
    ? text
    : `${characters
        .slice(0, fits - 1)
        .join("")
        .trimEnd()}…`;
}

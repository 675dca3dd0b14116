import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/** The rows that are drawn: those in view, and one that has the focus, which would be lost with its row. */
export function drawnRows(range: Range, focused: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (indexes.includes(focused) || focused < 0 || focused >= range.count) return indexes;
  return [...indexes, focused].sort((first, second) => first - second);
}

/** Room for rows that are not in the page. */
export function RowGap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus.
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}

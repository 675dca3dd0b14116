import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

export type Place = { readonly row: number; readonly column: number };

const columns = 2;
const rowsOfAPage = 10;

/** One control of a grid is a stop of the Tab key; the arrow keys, Page up and down, Home and End go to the others. */
export function useRovingFocus(rows: number) {
  const ref = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const isMoved = useRef(false);

  useLayoutEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    // Focus scrolls it into view, and with that the rows around it are drawn.
    ref.current?.querySelector<HTMLElement>(`[data-place="${active.row}/${active.column}"]`)?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The check box in the head is no place of the grid.
    if (!(event.target as HTMLElement).dataset["place"] || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeAfter(event.key, active, rows);
    if (!to) return;
    event.preventDefault();
    isMoved.current = true;
    setActive(to);
  };

  const onFocus = (place: Place) => setActive((old) => (isSame(old, place) ? old : place));
  const last = Math.max(0, rows - 1);
  return { ref, active: active.row > last ? { ...active, row: last } : active, onKeyDown, onFocus };
}

const isSame = (first: Place, second: Place): boolean => first.row === second.row && first.column === second.column;

function placeAfter(key: string, { row, column }: Place, rows: number): Place | undefined {
  const inRows = (to: number) => ({ row: Math.min(Math.max(to, 0), Math.max(rows - 1, 0)), column });
  switch (key) {
    case "ArrowDown":
      return inRows(row + 1);
    case "ArrowUp":
      return inRows(row - 1);
    case "PageDown":
      return inRows(row + rowsOfAPage);
    case "PageUp":
      return inRows(row - rowsOfAPage);
    case "Home":
      return inRows(0);
    case "End":
      return inRows(rows - 1);
    case "ArrowRight":
      return { row, column: Math.min(column + 1, columns - 1) };
    case "ArrowLeft":
      return { row, column: Math.max(column - 1, 0) };
    default:
      return undefined;
  }
}

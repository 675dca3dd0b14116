import type { RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type ReactNode, useState } from "react";
import type { Column } from "./data-table.tsx";
import { drawnRows, RowGap } from "./drawn-rows.tsx";

type TableBodyProps<Row extends RowData> = {
  readonly rows: readonly { readonly id: string; readonly original: Row }[];
  readonly columns: readonly Column<Row>[];
  /** The box that the table scrolls in. Null before it is in the page. */
  readonly scroller: HTMLElement | null;
};

/** All rows, in the page. */
export function TableBody<Row extends RowData>({ rows, columns }: Omit<TableBodyProps<Row>, "scroller">) {
  return (
    <tbody>
      {rows.map(({ id, original }) => (
        <tr key={id}>
          <Cells row={original} columns={columns} />
        </tr>
      ))}
    </tbody>
  );
}

/** Of many rows only those in view are in the page. They may be of any height, which is measured as they come. */
export function LongTableBody<Row extends RowData>({ rows, columns, scroller }: TableBodyProps<Row>) {
  const [focused, setFocused] = useState(-1);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => 48,
    overscan: 10,
    rangeExtractor: (range) => drawnRows(range, focused),
  });
  let drawnTo = 0;
  return (
    <tbody>
      {drawn.getVirtualItems().map(({ index, key, start, end }) => {
        const gap = start - drawnTo;
        drawnTo = end;
        const row = rows[index];
        return (
          row && (
            <Fragment key={key}>
              <RowGap height={gap} columns={columns.length} />
              {/* The head is the first row. */}
              <tr
                ref={drawn.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                onFocus={() => setFocused(index)}
              >
                <Cells row={row.original} columns={columns} />
              </tr>
            </Fragment>
          )
        );
      })}
      <RowGap height={drawn.getTotalSize() - drawnTo} columns={columns.length} />
    </tbody>
  );
}

function Cells<Row extends RowData>({
  row,
  columns,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}): ReactNode {
  return columns.map((column) => {
    const content = column.cell ? column.cell(row) : (column.value(row) ?? "–");
    const className = `col-${column.look ?? "text"}`;
    return column.isRowHeader ? (
      <th key={column.id} scope="row" className={className}>
        {content}
      </th>
    ) : (
      <td key={column.id} className={className}>
        {content}
      </td>
    );
  });
}

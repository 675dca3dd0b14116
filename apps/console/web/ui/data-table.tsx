import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  type RowData,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useId, useMemo, useState } from "react";
import { ScrollBox } from "./scroll-box.tsx";
import { LongTableBody, TableBody } from "./table-body.tsx";
import { countOf } from "./words.ts";

export type Column<Row extends RowData> = {
  readonly id: string;
  readonly header: string;
  /** What the column is sorted and searched by. */
  readonly value: (row: Row) => string | number | undefined | null;
  /** @default the value as text */
  readonly cell?: (row: Row) => ReactNode;
  /** Names the row; one column of a table does. */
  readonly isRowHeader?: boolean;
  /** Width and look; see `styles/table.css`. */
  readonly look?: "name" | "id" | "moment" | "person" | "number" | "status" | "actions" | "text";
  /** @default true, but for actions */
  readonly isSortable?: boolean;
};

type DataTableProps<Row extends RowData> = {
  readonly caption: string;
  /** What one row is, such as "customer group". */
  readonly unit: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Label of the search field, which searches all columns. @default no search field */
  readonly search?: string;
  readonly sortBy?: { readonly id: string; readonly desc?: boolean };
  /** Beside the caption. */
  readonly extra?: ReactNode;
};

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
  filterFns: { includesString: filterFn_includesString },
});
type Features = typeof features;

/** From so many rows on, a browser takes its time to draw them all. */
const manyRows = 200;

/** A table that can be sorted and searched, and scrolls in its own box. */
export function DataTable<Row extends RowData>({
  caption,
  unit,
  rows,
  columns,
  search,
  sortBy,
  extra,
}: DataTableProps<Row>) {
  const captionId = useId();
  const searchId = useId();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [filter, setFilter] = useState("");
  const definitions = useMemo(() => columns.map(toDefinition<Row>), [columns]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: { globalFilter: filter },
    onGlobalFilterChange: setFilter,
    globalFilterFn: "includesString",
    initialState: { sorting: sortBy ? [{ id: sortBy.id, desc: sortBy.desc ?? false }] : [] },
  });
  const shown = table.getRowModel().rows;
  const isLong = shown.length > manyRows;

  return (
    <>
      <div className="table-head">
        <p className="caption-title" id={captionId}>
          {caption}
        </p>
        <p className="caption-count" role="status">
          {filter ? `${shown.length} of ${countOf(rows.length, unit)}` : countOf(rows.length, unit)}
        </p>
        {search && (
          <span className="search">
            <label htmlFor={searchId} className="unseen">
              {search}
            </label>
            <input
              id={searchId}
              type="search"
              className="input"
              placeholder={search}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
          </span>
        )}
        {extra}
      </div>
      <ScrollBox ref={setScroller} className="table-scroll" aria-labelledby={captionId}>
        <table aria-labelledby={captionId} aria-rowcount={isLong ? shown.length + 1 : undefined}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column }) => {
                  const {
                    header,
                    look,
                    isRowHeader,
                    isSortable = look !== "actions",
                  } = byId.get(column.id) as Column<Row>;
                  const sorted = column.getIsSorted();
                  return (
                    <th
                      key={id}
                      scope="col"
                      className={`col-${look ?? "text"} ${isRowHeader ? "names" : ""}`}
                      {...(isSortable && { "aria-sort": sorted === false ? "none" : toAriaSort[sorted] })}
                    >
                      {isSortable ? (
                        <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
                          {header}
                          <span className={`sort-mark ${sorted || ""}`} aria-hidden="true" />
                        </button>
                      ) : (
                        header
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          {isLong ? (
            <LongTableBody rows={shown} columns={columns} scroller={scroller} />
          ) : (
            <TableBody rows={shown} columns={columns} />
          )}
        </table>
        {shown.length === 0 && rows.length > 0 && (
          <p className="no-match">
            Nothing matches “{filter}”.{" "}
            <button type="button" className="button link" onClick={() => setFilter("")}>
              Show all
            </button>
          </p>
        )}
      </ScrollBox>
    </>
  );
}

const toAriaSort = { asc: "ascending", desc: "descending" } as const;

const toDefinition = <Row extends RowData>({ id, value, look, isSortable }: Column<Row>): ColumnDef<Features, Row> => ({
  id,
  accessorFn: (row: Row) => value(row) ?? "",
  sortFn: look === "number" ? "basic" : "alphanumeric",
  enableSorting: isSortable ?? look !== "actions",
});

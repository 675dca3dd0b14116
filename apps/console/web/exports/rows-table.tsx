import { useId, useState } from "react";
import { PageButton } from "../ui/page-button.tsx";
import { ScrollBox } from "../ui/scroll-box.tsx";
import { countOf, formatNumber } from "../ui/words.ts";
import { cellText, columnsOf, type MessageRow } from "./rows.ts";

const pageSize = 25;

type RowsTableProps = { readonly caption: string; readonly rows: readonly MessageRow[] };

/** Rows whose columns nobody knows before: they are read off the rows. Shown a page at a time, so any number is quick. */
export function RowsTable({ caption, rows }: RowsTableProps) {
  const captionId = useId();
  const [page, setPage] = useState(0);
  const columns = columnsOf(rows);
  const first = page * pageSize;
  const shown = rows.slice(first, first + pageSize);
  const isLast = first + pageSize >= rows.length;
  return (
    <>
      <div className="table-head">
        <p className="caption-title" id={captionId}>
          {caption}
        </p>
        <p className="caption-count" role="status">
          Rows {formatNumber(first + 1)} to {formatNumber(first + shown.length)} of {formatNumber(rows.length)},{" "}
          {countOf(columns.length, "column")}
        </p>
        {rows.length > pageSize && (
          <div className="actions">
            <PageButton isEnd={page === 0} onPress={() => setPage(page - 1)}>
              Previous rows
            </PageButton>
            <PageButton isEnd={isLast} onPress={() => setPage(page + 1)}>
              Next rows
            </PageButton>
          </div>
        )}
      </div>
      <ScrollBox className="table-scroll" aria-labelledby={captionId}>
        <table aria-labelledby={captionId} className="rows-table">
          <thead>
            <tr>
              <th scope="col" className="names">
                Row
              </th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id, and its place is what it is known by.
              <tr key={first + index}>
                <th scope="row">{formatNumber(first + index + 1)}</th>
                {columns.map((name) => (
                  <td key={name}>
                    <span className="cell">{cellText(row[name]) || "–"}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

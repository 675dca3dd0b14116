import { type ReactNode, useId, useState } from "react";
import { Button } from "../ui/button.tsx";
import { ScrollBox } from "../ui/scroll-box.tsx";
import "./charts.css";

type ChartTable = {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ReactNode[])[];
};

type ChartFigureProps = {
  readonly title: string;
  /** One sentence with what the chart says. */
  readonly summary: ReactNode;
  /** The same numbers. */
  readonly table: ChartTable;
  /** What a reader has to know about where the numbers come from. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A chart with its caption and its twin: a table with the same numbers. */
export function ChartFigure({ title, summary, table, note, children }: ChartFigureProps) {
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const toggle = asTable ? "Show as chart" : "Show as table";
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <figcaption>
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className="chart-summary">{summary}</p>
        </div>
        <Button look="link" aria-label={`${toggle}: ${title}`} onPress={() => setAsTable((shown) => !shown)}>
          {toggle}
        </Button>
      </figcaption>
      {asTable ? <TwinTable table={table} titleId={titleId} /> : children}
      {note && <p className="chart-remark">{note}</p>}
    </figure>
  );
}

function TwinTable({ table: { columns, rows }, titleId }: { readonly table: ChartTable; readonly titleId: string }) {
  const numeric = (column: number) => (columns[column]?.numeric ? "numeric" : undefined);
  return (
    <ScrollBox className="chart-table-box" aria-labelledby={titleId}>
      <table className="chart-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            {columns.map(({ label }, column) => (
              <th key={label} scope="col" className={numeric(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat, and the table is drawn whole.
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={columns[column]?.label} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[column]?.label} className={numeric(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

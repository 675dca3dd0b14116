import { useEffect, useRef, useState } from "react";
import { PageButton } from "../ui/page-button.tsx";
import { ScrollBox } from "../ui/scroll-box.tsx";
import { formatNumber } from "../ui/words.ts";
import type { Finding } from "./finding.ts";
import type { FindingPage, FindingTotals } from "./finding-log.ts";
import type { Import } from "./use-import.ts";

type FindingsTableProps = {
  readonly imports: Import;
  readonly totals: FindingTotals;
};

const pageSize = 50;

/** Every finding, a page at a time: the worker has them, and the page holds no more than it shows. */
export function FindingsTable({ imports, totals }: FindingsTableProps) {
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<FindingPage>();
  const box = useRef<HTMLElement>(null);
  const { findings } = imports;
  const ask = useRef(findings);
  ask.current = findings;
  useEffect(() => {
    let isCurrent = true;
    void ask.current(from, pageSize).then((next) => isCurrent && next && setPage(next));
    return () => {
      isCurrent = false;
    };
  }, [from]);
  const count = totals.refused + totals.warnings;
  const turn = (to: number) => {
    setFrom(to);
    box.current?.scrollTo({ top: 0 });
  };
  const shown = page?.findings ?? [];
  const range = `${formatNumber(from + 1)} to ${formatNumber(from + shown.length)} of ${formatNumber(count)}`;
  return (
    <div className="findings">
      <div className="findings-head">
        <h3 id="findings-title">What was found</h3>
        <p className="caption-count" role="status">
          {shown.length > 0 && range}
        </p>
        {totals.kept > pageSize && (
          <span className="actions">
            <PageButton isEnd={from === 0} onPress={() => turn(from - pageSize)}>
              Previous
            </PageButton>
            <PageButton isEnd={from + pageSize >= totals.kept} onPress={() => turn(from + pageSize)}>
              Next
            </PageButton>
          </span>
        )}
      </div>
      <ScrollBox ref={box} className="import-table-box findings-box" aria-labelledby="findings-title">
        <table className="import-table" aria-labelledby="findings-title">
          <thead>
            <tr>
              <th scope="col" className="col-number">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Reason</th>
              <th scope="col">Fix</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike, and their places do not change.
              <FindingRow key={from + index} finding={finding} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {totals.kept < count && (
        <p className="field-hint">
          The first {formatNumber(totals.kept)} are shown. The file of refused rows has the reason of every row.
        </p>
      )}
    </div>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { line, column, header, value, reason, fix, proposal, level, by } = finding;
  return (
    <tr>
      <th scope="row" className="col-number">
        {line ?? "–"}
      </th>
      <td>
        {column !== undefined && <span className="import-position">{column}</span>}{" "}
        {header ?? finding.field ?? (column === undefined ? "–" : "beyond the last column")}
      </td>
      <td className="finding-cell">{value === undefined ? "–" : <code className="finding-value">{value}</code>}</td>
      <td>
        {level === "warning" && <span className="status waiting">Warning</span>}
        {by === "service" && <span className="status">Service</span>} {reason}
      </td>
      <td className="import-fix">
        {fix === undefined ? (
          "Ask whoever set up the fields; the service says no more."
        ) : (
          <Fix fix={fix} proposal={proposal} />
        )}
      </td>
    </tr>
  );
}

type FixProps = { readonly fix: string; readonly proposal: string | undefined };

/** The exact value to write stands out where there is one. */
function Fix({ fix, proposal }: FixProps) {
  const at = proposal === undefined ? -1 : fix.indexOf(proposal);
  if (proposal === undefined || at < 0) return fix;
  return (
    <>
      {fix.slice(0, at)}
      <code className="finding-proposal">{proposal}</code>
      {fix.slice(at + proposal.length)}
    </>
  );
}

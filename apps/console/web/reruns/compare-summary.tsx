import {
  countsDiffer,
  type RunComparison,
  type RunCount,
  type RunCounts,
  shownCount,
} from "@nudgescribe/client/compare";
import { Moment } from "../ui/moment.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";

/** Whom both runs were for, their counts, and how many messages came, went and changed. */
export function CompareSummary({ comparison }: { readonly comparison: RunComparison }) {
  const { a, b, sameGroup } = comparison;
  return (
    <>
      <ul className="compare-tally">
        <Tally count={comparison.changed.length} word="changed" sign="±" />
        <Tally count={comparison.added.length} word="added" sign="+" />
        <Tally count={comparison.gone.length} word="gone" sign="−" />
        <Tally count={comparison.same.length} word="the same" sign="=" />
      </ul>
      <div className="compare-table-box">
        <table className="compare-table">
          <caption className="unseen">Both runs</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">A: {nameOf(a)}</th>
              <th scope="col">B: {nameOf(b)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Group</th>
              <GroupCell run={a} />
              <GroupCell run={b} remark={groupRemark(sameGroup)} />
            </tr>
            <tr>
              <th scope="row">Status</th>
              <td>
                <StatusBadge status={a.status} />
              </td>
              <td>
                <StatusBadge status={b.status} />
              </td>
            </tr>
            <tr>
              <th scope="row">Started</th>
              <td>{a.startedAt ? <Moment text={a.startedAt} /> : "–"}</td>
              <td>{b.startedAt ? <Moment text={b.startedAt} /> : "–"}</td>
            </tr>
            <CountRow label="Messages" a={a.messages} b={b.messages} />
            <CountRow label="Segments" a={a.segments} b={b.segments} />
            <CountRow label="Published" a={a.published} b={b.published} />
            <CountRow label="Archived" a={a.archived} b={b.archived} />
          </tbody>
        </table>
      </div>
    </>
  );
}

const nameOf = ({ runNumber }: RunCounts): string =>
  runNumber === undefined ? "run without number" : `run ${runNumber}`;

const groupRemark = (same: boolean | undefined): string | undefined => (same ? "the same group" : undefined);

function Tally({ count, word, sign }: { readonly count: number; readonly word: string; readonly sign: string }) {
  return (
    <li className={count === 0 ? "none" : ""}>
      <span className="tally-sign" aria-hidden="true">
        {sign}
      </span>
      <span className="tally-count">{count}</span> {word}
    </li>
  );
}

function GroupCell({
  run: { groupId, groupName },
  remark,
}: {
  readonly run: RunCounts;
  readonly remark?: string | undefined;
}) {
  return (
    <td>
      {groupName ?? groupId ?? "–"} {groupName && groupId && <code>{groupId}</code>}{" "}
      {remark && <span className="compare-remark">{remark}</span>}
    </td>
  );
}

function CountRow({ label, a, b }: { readonly label: string; readonly a: RunCount; readonly b: RunCount }) {
  const [before, after] = [shownCount(a), shownCount(b)];
  const change = before === undefined || after === undefined ? 0 : after - before;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <CountWords count={a} />
      </td>
      <td>
        <CountWords count={b} />{" "}
        {change !== 0 && <span className="compare-remark">{change > 0 ? `${change} more` : `${-change} fewer`}</span>}
      </td>
    </tr>
  );
}

function CountWords({ count }: { readonly count: RunCount }) {
  return (
    <>
      {shownCount(count) ?? "–"}{" "}
      {countsDiffer(count) && <span className="compare-remark">told by the history; {count.read} read</span>}
    </>
  );
}

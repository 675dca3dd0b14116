import { Moment } from "./moment.tsx";

type AuditProps = {
  readonly at: string | null | undefined;
  readonly by: string | null | undefined;
};

/** When, and by whom. */
export function Audit({ at, by }: AuditProps) {
  return (
    <span className="audit">
      {at ? <Moment text={at} /> : "–"}
      {by && (
        <span className="audit-by">
          by <code title={by}>{by}</code>
        </span>
      )}
    </span>
  );
}

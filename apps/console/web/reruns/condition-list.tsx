import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import type { StartCondition } from "./start-conditions.ts";
import "./start.css";

type ConditionListProps = { readonly conditions: readonly StartCondition[]; readonly isChecking: boolean };

/** What has to hold before a rerun, what was seen of it, and how well it is known. */
export function ConditionList({ conditions, isChecking }: ConditionListProps) {
  const failed = conditions.filter(({ holds }) => holds === false);
  return (
    <section aria-labelledby="start-conditions" aria-busy={isChecking}>
      <h3 id="start-conditions">Conditions</h3>
      <p className="conditions-remark">Each badge tells how well it is known that the API asks for this.</p>
      <p role="status" className="unseen">
        {isChecking
          ? "Checking the conditions."
          : failed.map(({ label, why }) => `Not met: ${label}. ${why}`).join(" ")}
      </p>
      <ul className="conditions">
        {conditions.map((condition) => (
          <Condition key={condition.id} condition={condition} />
        ))}
      </ul>
    </section>
  );
}

const signs = { true: "Met", false: "Not met", unknown: "Not known" } as const;
const looks = { true: "met", false: "unmet", unknown: "open" } as const;

export function Condition({ condition: { label, holds, why, evidence } }: { readonly condition: StartCondition }) {
  const key = String(holds) as keyof typeof signs;
  return (
    <li className={`condition ${looks[key]}`}>
      <span className="condition-sign">{signs[key]}</span>
      <p className="condition-label">
        {label} <EvidenceBadge level={evidence} />
      </p>
      <p className="condition-why">{why}</p>
    </li>
  );
}

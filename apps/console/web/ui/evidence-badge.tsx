import type { EvidenceLevel } from "@nudgescribe/types";

/** What each level means, in a sentence. */
export const evidenceMeanings: Readonly<Record<EvidenceLevel, string>> = {
  documented: "Stands in a page of the vendor.",
  combined: "Two pages of the vendor joined.",
  inferred: "Filled in by us with a reason; the real service may differ.",
  unknown: "Nobody has seen it.",
};

/** How well a fact about the API is known. */
export function EvidenceBadge({ level, of }: { readonly level: EvidenceLevel; readonly of?: string }) {
  return (
    <span className={`evidence ${level}`} title={evidenceMeanings[level]}>
      {of && <span className="evidence-of">{of} </span>}
      {level}
    </span>
  );
}

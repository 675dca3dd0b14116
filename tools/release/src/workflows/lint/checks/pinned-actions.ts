import type { Check } from "../workflow.ts";

/** A tag of an action may be moved to other code; a commit may not. */
export const pinnedActions: Check = ({ jobs }) =>
  jobs.flatMap(({ steps, data, place }) => [
    ...steps.flatMap((step) => problemsOf(step.uses, step.comment, [...step.place, "uses"])),
    ...(typeof data["uses"] === "string" ? problemsOf(data["uses"], undefined, [...place, "uses"]) : []),
  ]);

function problemsOf(uses: string | undefined, comment: string | undefined, place: readonly (string | number)[]) {
  if (uses === undefined || uses.startsWith("./")) return [];
  if (!/@[0-9a-f]{40}$/.test(uses))
    return [{ place, message: `${uses} is not pinned; name the commit: @ and its 40 digits, then # v1.2.3` }];
  if (/^\s*v\d+\.\d+\.\d+$/.test(comment ?? "")) return [];
  return [{ place, message: `${uses} does not say which version that is; add # v1.2.3` }];
}

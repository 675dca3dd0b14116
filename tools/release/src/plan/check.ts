import { suffices } from "@nudgescribe/changes/change";
import { readReleases } from "./changes-file.ts";
import { changesetText, givenLevel, ownChangeset } from "./changesets.ts";
import type { Plan } from "./plan.ts";

const remedy = "run `pnpm release:plan` and commit what it writes";

/** What would make the next release a wrong one, one line a problem; the lines of the plan say why. */
export function planProblems(root: string, plan: Plan): string[] {
  const given = givenLevel(plan.pending);
  if (plan.since === undefined)
    return (given ?? plan.made) ? [] : ["nothing is released yet and no changeset waits; run `pnpm changeset`"];
  if (plan.needed === undefined) return [...tooSmall(plan), ...plan.reviewProblems, ...silentCode(plan)];
  const files = plan.pending.map(({ path }) => path).join(", ");
  const bump =
    given === undefined
      ? [`no changeset waits, and the changes need a ${plan.needed}; ${remedy}`]
      : suffices(given, plan.needed)
        ? []
        : [`the changesets give a ${given} (${files}), and the changes need a ${plan.needed}; ${remedy}`];
  return [...tooSmall(plan), ...(bump.length > 0 ? bump : staleness(root, plan)), ...plan.reviewProblems];
}

/** A version that was made, with a bump that does not cover what it has. */
function tooSmall({ made, version }: Plan): string[] {
  if (!made || suffices(made.level, made.needs)) return [];
  return [
    `${version} is made as a ${made.level}, and what it has needs a ${made.needs}; take it back and make it anew`,
  ];
}

/** Code that users run, and not a word about it. */
function silentCode({ code, pending, made }: Plan): string[] {
  if (code.length === 0 || pending.length > 0 || made) return [];
  const more = code.length > 1 ? ` and ${code.length - 1} more` : "";
  return [`no changeset waits, and ${code[0]}${more} changed; say with \`pnpm changeset\` what users notice`];
}

/** What was planned once, and not again after the last edit. Against another commit than the release, a part is right. */
function staleness(root: string, plan: Plan): string[] {
  if (!plan.sinceRelease) return [];
  const planned = readReleases(root).find(({ version }) => version === "next")?.changes ?? [];
  if (JSON.stringify(planned) === JSON.stringify(plan.changes)) return [];
  return [`what waits for the next release (${ownChangeset} and changes.json) is not what differs; ${remedy}`];
}

/** The text of the plan's own changeset. */
export const textOf = ({ packages, changes, pages }: Plan): string =>
  changesetText({ bumps: packages, changes, pages });

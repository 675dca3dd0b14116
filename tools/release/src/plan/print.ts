import { largest } from "@nudgescribe/changes/change";
import { linesOf, sentence, withHint } from "@nudgescribe/changes/tell";
import { givenLevel } from "./changesets.ts";
import { versionOf } from "./git.ts";
import type { Plan } from "./plan.ts";
import { bumped } from "./step.ts";

/** The plan as a person reads it in a terminal. */
export function printed(plan: Plan): string[] {
  if (plan.since === undefined) return firstRelease(plan);
  const all = [...plan.pages.keys()];
  const rows = linesOf(plan.changes).map((line) => {
    const { level, layer } = line.change;
    return `  ${level}  ${layer.padEnd(9)}  ${withHint(line, sentence(line, { all }))}`;
  });
  return [headline(plan), "", ...rows, ...(rows.length > 0 ? [""] : []), ...footnotes(plan)];
}

/** The plan as a comment on a pull request. */
export function asMarkdown(plan: Plan, problems: readonly string[]): string[] {
  if (plan.since === undefined) return ["### Release plan", "", ...firstRelease(plan)];
  const all = [...plan.pages.keys()];
  const rows = linesOf(plan.changes).map((line) => {
    const { level, layer } = line.change;
    return `| ${level} | ${layer} | ${withHint(line, sentence(line, { all })).replaceAll("|", "\\|")} |`;
  });
  const table = rows.length > 0 ? ["", "| needs | layer | why |", "| --- | --- | --- |", ...rows] : [];
  const wrong =
    problems.length > 0 ? ["", "Before this can be merged:", "", ...problems.map((line) => `- ${line}`)] : [];
  return ["### Release plan", "", headline(plan), ...table, "", ...footnotes(plan), ...wrong];
}

/** The plan for programs. */
export function asJson({ pages, ...plan }: Plan, problems: readonly string[]): string {
  return JSON.stringify({ ...plan, given: givenLevel(plan.pending) ?? null, problems }, null, 2);
}

function headline({ since = "", sinceRelease, needed, version, made, changes }: Plan): string {
  const short = since.replace(/^([0-9a-f]{10})[0-9a-f]{30}$/, "$1");
  const last = sinceRelease ? `the last release, ${versionOf(since)}` : short;
  const from = made ? `${last}, that ${version} does not have, which is made and not published yet` : last;
  if (!needed)
    return `Nothing that users of the packages can notice differs from ${from}, as far as a program can see.`;
  const count = `${changes.length} change${changes.length === 1 ? "" : "s"}`;
  const step = sinceRelease ? `: ${version} → ${bumped(version, needed)}` : "";
  return `${count} since ${from}: the next release is a ${needed}${step}.`;
}

function firstRelease({ pending, version, made }: Plan): string[] {
  const given = givenLevel(pending);
  if (made && !given) return [`This is the first release: ${version} is made and not published yet.`];
  const files = pending.map(({ path }) => path).join(", ");
  return [
    "This is the first release: nothing is published yet, so there is nothing to compare with.",
    given ? `The changesets that wait (${files}) make it ${bumped(version, given)}.` : "No changeset waits.",
  ];
}

function footnotes({ packages, pending, notCounted, notLookedAt, code, needed }: Plan): string[] {
  const given = largest(pending.flatMap(({ bumps }) => Object.values(bumps).map((level) => ({ level }))));
  const needs = Object.entries(packages).map(([name, level]) => `${name} ${level}`);
  return [
    ...(needed ? [`Needed: ${needs.join(", ")}. The packages have one version, so the largest moves all.`] : []),
    `Waiting: ${given ? `${pending.map(({ path }) => path).join(", ")}, together a ${given}` : "no changeset"}.`,
    ...(notCounted > 0
      ? [
          `Not counted twice: ${notCounted} declarations that differ because the contract does; the wire layer tells them.`,
        ]
      : []),
    ...notLookedAt.map((what) => `Not looked at: ${what}.`),
    ...(code.length > 0
      ? [`Written by hand: ${code.length} files of the packages; a changeset of your own says what users notice.`]
      : []),
  ];
}

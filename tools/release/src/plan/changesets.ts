import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, type Level, largest, levels } from "@nudgescribe/changes/change";
import { type Line, linesOf, sentence, withHint } from "@nudgescribe/changes/tell";
import { parse } from "yaml";

/** The changeset that the plan writes; by this name it is known again and replaced, those written by hand are kept. */
export const ownChangeset = ".changeset/release-plan.md";

export type Changeset = { readonly path: string; readonly bumps: Readonly<Record<string, Level>> };

/**
 * The changesets that wait for the next release.
 * @throws Error when one cannot be read, with its path.
 */
export function pendingChangesets(root: string): Changeset[] {
  return globSync(".changeset/*.md", { cwd: root })
    .filter((path) => !path.endsWith("README.md"))
    .sort()
    .map((path) => ({ path, bumps: bumpsOf(path, readFileSync(join(root, path), "utf8")) }));
}

function bumpsOf(path: string, text: string): Record<string, Level> {
  const front = /^---\n([\s\S]*?)\n?---/.exec(text)?.[1];
  const bumps = front === undefined ? undefined : (parse(front) ?? {});
  const wrong = bumps && Object.values(bumps).find((bump) => !levels.includes(bump as Level));
  if (!bumps || wrong)
    throw new Error(`${path} is no changeset: it starts with lines such as "@nudgescribe/client": minor`);
  return bumps;
}

/** What all pending changesets give together: the packages have one version. */
export const givenLevel = (changesets: readonly Changeset[]): Level | undefined =>
  largest(changesets.flatMap(({ bumps }) => Object.values(bumps).map((level) => ({ level }))));

type Text = {
  readonly bumps: Readonly<Record<string, Level>>;
  readonly changes: readonly Change[];
  /** Every operation of the contract, with the vendor's page about it where there is one. */
  readonly pages: ReadonlyMap<string, string | undefined>;
};

const titles: Readonly<Record<Level, string>> = { major: "Breaking", minor: "New or better known", patch: "Reworded" };

/** The text of a changeset: the bumps, and one line a change, as users will read it in the changelog. */
export function changesetText({ bumps, changes, pages }: Text): string {
  const front = Object.entries(bumps).map(([name, level]) => `"${name}": ${level}\n`);
  const lines = linesOf(changes);
  const sections = [...levels].reverse().flatMap((level) => {
    const own = lines.filter(({ change }) => change.level === level);
    return own.length === 0 ? [] : [`${titles[level]}:\n\n${own.map((line) => bullet(line, pages)).join("")}`];
  });
  return `---\n\n${front.join("")}\n---\n\nWhat changes for your calls, by operation.\n\n${sections.join("\n")}`;
}

function bullet(line: Line, pages: Text["pages"]): string {
  const name = (operation: string) => {
    const page = pages.get(operation);
    return page ? `[\`${operation}\`](${page})` : `\`${operation}\``;
  };
  return `- ${withHint(line, sentence(line, { name, all: [...pages.keys()] }))}\n`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "../../published-packages.ts";

/**
 * The notes of a release, from the changelogs: what all packages share stands once.
 *
 * @throws Error when a changelog does not tell of the release
 */
export function notesOf(
  root: string,
  release: string,
  packages: readonly Pick<PublishedPackage, "name" | "folder">[],
): string {
  const names = new Map<string, string[]>();
  for (const { name, folder } of packages) {
    const text = sectionOf(readFileSync(join(root, folder, "CHANGELOG.md"), "utf8"), release);
    if (text === undefined) throw new Error(`${folder}/CHANGELOG.md does not tell of ${release}`);
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  return [...names].map(([text, of]) => `## ${of.join(", ")}\n\n${text || "No change of its own."}\n`).join("\n");
}

function sectionOf(changelog: string, release: string): string | undefined {
  const sections = changelog.split(/^## (?=\d)/m).slice(1);
  const found = sections.find((section) => section.split("\n")[0]?.trim() === release);
  return found?.split("\n").slice(1).join("\n").trim();
}

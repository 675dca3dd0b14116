import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "@nudgescribe/changes/change";

/** What users read by program: the changes of each release, newest first, and under `next` those that wait. */
export const changesFile = "packages/types/changes.json";

export type Release = { readonly version: string; readonly changes: readonly Change[] };

export function readReleases(root: string): Release[] {
  try {
    return JSON.parse(readFileSync(join(root, changesFile), "utf8")) as Release[];
  } catch (error) {
    throw new Error(`${changesFile} cannot be read (${(error as Error).message}); take it from the last commit`);
  }
}

export const releasesText = (releases: readonly Release[]): string => `${JSON.stringify(releases, null, 2)}\n`;

/** The releases with these changes waiting; with none, nothing waits. */
export function withNext(releases: readonly Release[], changes: readonly Change[]): Release[] {
  const released = releases.filter(({ version }) => version !== "next");
  return changes.length === 0 ? released : [{ version: "next", changes }, ...released];
}

/** What waited has this version now; a release without such changes has an entry too, so that its version is known. */
export function stamped(releases: readonly Release[], version: string): Release[] {
  const waiting = releases.find((release) => release.version === "next")?.changes ?? [];
  const released = releases.filter((release) => release.version !== "next" && release.version !== version);
  return [{ version, changes: waiting }, ...released];
}

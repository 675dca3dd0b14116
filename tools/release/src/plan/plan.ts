import { type Change, type Level, largest, largestFirst } from "@nudgescribe/changes/change";
import { compareContracts } from "@nudgescribe/changes/compare";
import { publishedPackages } from "../published-packages.ts";
import { readReleases } from "./changes-file.ts";
import { type Changeset, pendingChangesets } from "./changesets.ts";
import { codeChanges } from "./code-changes.ts";
import { filesAt, git, lastRelease, versionOf } from "./git.ts";
import { readReviewed, review } from "./reviewed.ts";
import { isCompared, readState } from "./state.ts";
import { stepBetween } from "./step.ts";

/** What the next release needs, and why. */
export type Plan = {
  /** The commit or tag that is compared with; none when nothing was released yet. */
  readonly since?: string;
  /** Whether `since` is the last release, so that what it needs is all that the release needs. */
  readonly sinceRelease: boolean;
  readonly version: string;
  /** The version is made and not published yet: how far it is from the last release, and how far what it has needs it to be. */
  readonly made?: { readonly level: Level; readonly needs?: Level };
  readonly changes: readonly Change[];
  /** The smallest bump that will do, of all packages and of each. */
  readonly needed?: Level;
  readonly packages: Readonly<Record<string, Level>>;
  readonly pending: readonly Changeset[];
  /** Files of the packages that were written by hand and differ. */
  readonly code: readonly string[];
  /** Declarations that differ because the contract does. */
  readonly notCounted: number;
  readonly notLookedAt: readonly string[];
  readonly reviewProblems: readonly string[];
  /** Every operation, with the vendor's page about it. */
  readonly pages: ReadonlyMap<string, string | undefined>;
};

type Options = { readonly root: string; readonly since?: string; readonly withConsumers?: boolean };

/** Compares the working tree with the last release, or with another commit, on three layers. */
export async function planRelease({ root, since, withConsumers = true }: Options): Promise<Plan> {
  const release = await lastRelease(root);
  const ref = since ?? release;
  const packages = publishedPackages(root);
  const version = packages[0]?.version ?? "0.0.0";
  await refuseMissingTags(root, version, release);
  const step = stepBetween(release ? versionOf(release) : "0.0.0", version);
  const next = await readState(root, "the working tree");
  const common = {
    version,
    ...(step && { made: { level: step } }),
    pending: pendingChangesets(root),
    pages: pagesOf(next.contract.document),
  };
  const nothing = { changes: [], packages: {}, code: [], notCounted: 0, notLookedAt: [], reviewProblems: [] };
  if (ref === undefined) return { ...common, ...nothing, sinceRelease: false };

  await using files = await filesAt(root, ref, isCompared);
  const old = await readState(files.root, ref);
  const contract = await compareContracts(old.contract, next.contract);
  // TypeScript is loaded only where there is something to read with it: most plans are made without.
  const api = same(old.reports, next.reports)
    ? { changes: [], notCounted: 0 }
    : (await import("./api-changes.ts")).apiChanges(old, next);
  const consumers = withConsumers
    ? (await import("./consumers.ts")).consumerChanges({ root, consumers: old.consumers, released: files.root })
    : [];
  const reviewed = review([...contract, ...api.changes, ...consumers], readReviewed());
  const has = step === undefined ? [] : inVersion(root, version);
  const changes = largestFirst(reviewed.changes).filter((change) => !has.includes(JSON.stringify(change)));
  const [needed, needs] = [largest(changes), largest(reviewed.changes.filter((change) => !changes.includes(change)))];
  return {
    ...common,
    ...(step && { made: { level: step, ...(needs && { needs }) } }),
    ...(release !== undefined && (await isSame(root, ref, release))
      ? { since: release, sinceRelease: true }
      : { since: ref, sinceRelease: false }),
    changes,
    ...(needed && { needed }),
    packages: perPackage(
      changes,
      packages.map(({ name }) => name),
    ),
    code: await codeChanges(root, ref),
    notCounted: api.notCounted,
    notLookedAt: withConsumers ? [] : ["code of the last release's users, compiled against the packages"],
    reviewProblems: reviewed.problems,
  };
}

/** What a version that is made has already told. */
const inVersion = (root: string, version: string): string[] =>
  (readReleases(root).find((release) => release.version === version)?.changes ?? []).map((change) =>
    JSON.stringify(change),
  );

/**
 * A clone without the tags would pass everything off as a first release.
 * @throws Error when packages that have had releases have no tag.
 */
async function refuseMissingTags(root: string, version: string, release: string | undefined): Promise<void> {
  if (release !== undefined || version === "0.0.0") return;
  const isShallow = (await git(root, "rev-parse", "--is-shallow-repository")) === "true";
  const had = readReleases(root).filter((one) => one.version !== "next" && one.version !== version);
  if (isShallow || had.length > 0)
    throw new Error(
      `the packages are at ${version}, and no release has a tag here; run \`git fetch --tags --unshallow\``,
    );
}

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...a]) === JSON.stringify([...b]);

async function isSame(root: string, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((ref) => git(root, "rev-parse", `${ref}^{commit}`)));
  return one === other;
}

/** A change of the contract is one of every package; one of an export is one of its own. */
function perPackage(changes: readonly Change[], names: readonly string[]): Record<string, Level> {
  const concerns = (name: string, { pointer }: Change) => {
    const [owner] = names.filter((other) => pointer.startsWith(`${other}#`) || pointer.startsWith(`${other}/`));
    return owner === undefined || owner === name;
  };
  return Object.fromEntries(
    names.flatMap((name): [string, Level][] => {
      const level = largest(changes.filter((change) => concerns(name, change)));
      return level ? [[name, level]] : [];
    }),
  );
}

function pagesOf(document: Readonly<Record<string, unknown>>): ReadonlyMap<string, string | undefined> {
  const items = Object.values((document["paths"] ?? {}) as Record<string, Record<string, unknown>>);
  const operations = items.flatMap(
    (item) => Object.values(item) as { operationId?: string; externalDocs?: { url: string } }[],
  );
  return new Map(
    operations.flatMap(({ operationId, externalDocs }): [string, string | undefined][] =>
      operationId ? [[operationId, externalDocs?.url]] : [],
    ),
  );
}

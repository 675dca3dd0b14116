import type { Exchange } from "../exchange.ts";
import { type CoverageOptions, checkCoverageOptions, type Ignored } from "./config.ts";
import { type Covered, cover } from "./cover.ts";
import { readContract } from "./document.ts";
import { type CoverageKind, coverageKinds, keyOf, nameOf, readTargets, type Target } from "./targets.ts";

export type TargetReport = Target & {
  readonly hits: number;
  /** Why it need not be covered; undefined when it has to be, or is. */
  readonly ignored: string | undefined;
};

export type KindReport = {
  readonly kind: CoverageKind;
  readonly covered: number;
  /** How many there are, without the ignored. */
  readonly wanted: number;
  readonly ignored: number;
  /** From 0 to 100; 100 when nothing is wanted. */
  readonly percent: number;
  readonly threshold: number | undefined;
  readonly holds: boolean;
  /** In the order of the contract. */
  readonly targets: readonly TargetReport[];
};

/** Plain data, the same for the same exchanges in any order. */
export type CoverageReport = {
  readonly exchanges: number;
  /** Kinds that have a target, in a fixed order. */
  readonly kinds: readonly KindReport[];
  /** What was met and is not in the contract: `GET /v1/nowhere`, `statuses listCampaigns 418`. */
  readonly outside: readonly { readonly name: string; readonly hits: number }[];
};

/**
 * How much of a contract the exchanges touched.
 *
 * @throws Error when the options are wrong: see {@link checkCoverageOptions}; an entry to ignore that matches nothing, and
 * a threshold on a kind of which the contract has nothing, are wrong too.
 */
export async function reportCoverage(
  document: object,
  exchanges: Iterable<Exchange> | AsyncIterable<Exchange>,
  options: CoverageOptions = {},
): Promise<CoverageReport> {
  const { thresholds = {}, ignore = [], faults = [] } = checkCoverageOptions(options);
  const contract = readContract(document);
  const targets = readTargets(contract, faults);
  const reasons = reasonsOf(targets, ignore);
  for (const kind of Object.keys(thresholds))
    if (!targets.some((target) => target.kind === kind))
      throw new Error(`thresholds.${kind} can never fail: there is nothing of that kind; remove it, or list it`);

  const covered = await cover(contract, exchanges);
  const kinds = coverageKinds
    .map((kind) =>
      summarise(
        kind,
        targets.filter((target) => target.kind === kind).map((target) => withHits(target, covered, reasons)),
        thresholds[kind],
      ),
    )
    .filter(({ targets: { length } }) => length > 0);
  return { exchanges: covered.exchanges, kinds, outside: outside(targets, covered) };
}

/** The kinds that are below their threshold. */
export const failing = ({ kinds }: CoverageReport): KindReport[] => kinds.filter(({ holds }) => !holds);

/** What has to be covered and is not. */
export const missing = ({ targets }: KindReport): TargetReport[] =>
  targets.filter(({ hits, ignored }) => hits === 0 && ignored === undefined);

function reasonsOf(targets: readonly Target[], ignore: readonly Ignored[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const [index, { kind, target: pattern, reason }] of ignore.entries()) {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    const matcher = new RegExp(`^${parts.join(".*")}$`);
    const matched = targets.filter((target) => target.kind === kind && matcher.test(nameOf(target)));
    if (matched.length === 0)
      throw new Error(`ignore[${index}] (${kind}: ${pattern}) matches nothing; correct the name, or remove the entry`);
    for (const target of matched) reasons.set(keyOf(target), reason);
  }
  return reasons;
}

function withHits(target: Target, { hits }: Covered, reasons: ReadonlyMap<string, string>): TargetReport {
  const count = hits.get(keyOf(target)) ?? 0;
  return { ...target, hits: count, ignored: count > 0 ? undefined : reasons.get(keyOf(target)) };
}

function summarise(kind: CoverageKind, targets: readonly TargetReport[], threshold: number | undefined): KindReport {
  const covered = targets.filter(({ hits }) => hits > 0).length;
  const ignored = targets.filter((target) => target.ignored !== undefined).length;
  const wanted = targets.length - ignored;
  const percent = wanted === 0 ? 100 : (covered / wanted) * 100;
  return { kind, covered, wanted, ignored, percent, threshold, holds: percent >= (threshold ?? 0), targets };
}

function outside(targets: readonly Target[], { hits, unknown }: Covered): CoverageReport["outside"] {
  const declared = new Set(targets.map(keyOf));
  const strays = [...hits].filter(([key]) => /^(statuses|mediaTypes) /.test(key) && !declared.has(key));
  return [...unknown, ...strays]
    .map(([name, count]) => ({ name, hits: count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

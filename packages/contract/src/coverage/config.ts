import { readFile } from "node:fs/promises";
import { type CoverageKind, coverageKinds } from "./targets.ts";

/** What need not be covered, and why not. */
export type Ignored = {
  readonly kind: CoverageKind;
  /** Name of a target, such as `listCampaigns 500`; `*` stands for any text: `* 500`. */
  readonly target: string;
  /** For whoever reads the list in a year; printed in reports. */
  readonly reason: string;
};

export type CoverageOptions = {
  /** Percent of its targets, from 0 to 100, that each kind has to have covered. */
  readonly thresholds?: Readonly<Partial<Record<CoverageKind, number>>>;
  readonly ignore?: readonly Ignored[];
  /**
   * Kinds of fault that the tests should meet, such as `latency`.
   * @default none, and faults are not reported
   */
  readonly faults?: readonly string[];
};

/**
 * Reads options from a JSON file: `{ "thresholds": { "statuses": 100 }, "ignore": [{ "kind", "target", "reason" }] }`.
 *
 * @throws Error when the file cannot be read or says something that is no option; it names the file and the place.
 */
export async function readCoverageOptions(file: string): Promise<CoverageOptions> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} cannot be read; give the path of a JSON file with thresholds`);
  });
  try {
    return checkCoverageOptions(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** @throws Error when something is no option, a threshold is no percentage, or an entry to ignore has no reason. */
export function checkCoverageOptions(options: unknown): CoverageOptions {
  const { thresholds = {}, ignore = [], faults = [], ...others } = object(options, "the value of all options");
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`${unknown} is no option; options are thresholds, ignore and faults`);

  for (const [kind, percent] of Object.entries(object(thresholds, "thresholds"))) {
    checkKind(kind, `thresholds.${kind}`);
    if (typeof percent !== "number" || !(percent >= 0 && percent <= 100))
      throw new Error(`thresholds.${kind} is no percentage; give a number from 0 to 100`);
  }
  for (const [index, entry] of list(ignore, "ignore").entries()) {
    const { kind, target, reason } = object(entry, `ignore[${index}]`);
    checkKind(kind, `ignore[${index}].kind`);
    if (!isText(target)) throw new Error(`ignore[${index}] has no target; give a name, such as "listCampaigns 500"`);
    if (!isText(reason)) throw new Error(`ignore[${index}] (${target}) has no reason; say why it need not be covered`);
  }
  if (!list(faults, "faults").every(isText)) throw new Error("faults is no list of names; give kinds of fault");
  return options as CoverageOptions;
}

function checkKind(kind: unknown, place: string): void {
  if ((coverageKinds as readonly unknown[]).includes(kind)) return;
  throw new Error(`${place} is no kind of coverage; kinds are ${coverageKinds.join(", ")}`);
}

function object(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error(`${place} is no object`);
}

function list(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${place} is no list`);
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Level } from "./change.ts";
import { type Json, same } from "./json.ts";
import { redocly } from "./redocly.ts";

/** A difference as `redocly diff` reports it. */
export type Finding = {
  /** JSON pointer by way of use, such as `#/paths/~1x/post/requestBody/…`. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Level;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** The keyword that differs, of one that was modified. */
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
};

/**
 * What differs between two documents, by `redocly diff`.
 * @throws Error with the first line of what Redocly says, when it cannot compare them.
 */
export async function findingsOf(base: Json, revision: Json): Promise<readonly Finding[]> {
  if (same(base, revision)) return [];
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    const report = join(folder, "report.json");
    const { stdout, stderr } = await redocly(folder, [
      ...["diff", "base.json", "revision.json"],
      ...["--format=json", "--fail-on=none", `--output=${report}`],
    ]);
    const text = await readFile(report, "utf8").catch(() => {
      const [line = "no answer"] = (stderr || stdout).trim().split("\n");
      throw new Error(`redocly diff could not compare the two contracts: ${line}`);
    });
    return (JSON.parse(text) as { changes: Finding[] }).changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

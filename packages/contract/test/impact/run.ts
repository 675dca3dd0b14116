import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { run } from "../../src/cli/impact.ts";
import type { Change, Release } from "../../src/impact/changes.ts";

type Spot = { readonly file: string; readonly line: number; readonly column: number; readonly code: string };
type Told = Change & {
  readonly operations: readonly string[];
  readonly version: string;
  readonly places: readonly Spot[];
  readonly perhaps: readonly (Spot & { readonly why: string })[];
};
type Report = {
  readonly breaks: boolean;
  readonly places: number;
  readonly files: number;
  readonly untouched: number;
  readonly typescript: string;
  readonly installed: readonly { readonly name: string; readonly version: string; readonly folder: string }[];
  readonly changes: readonly Told[];
};

export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command in this process, as a person in that folder would. */
export async function impact(folder: string, args: readonly string[] = []): Promise<Outcome> {
  const [out, err]: string[][] = [[], []];
  const log = vi.spyOn(console, "log").mockImplementation((text) => void out?.push(text));
  const error = vi.spyOn(console, "error").mockImplementation((text) => void err?.push(text));
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
  try {
    const code = await run(args);
    return { code, out: (out ?? []).join("\n"), err: (err ?? []).join("\n") };
  } finally {
    for (const spy of [log, error, cwd]) spy.mockRestore();
  }
}

/** Writes what the releases change next to a project, and gives the report on it. */
export async function report(
  folder: string,
  changes: readonly Change[] | readonly Release[],
  args: readonly string[] = [],
): Promise<Report & { readonly code: number }> {
  const releases = changes.every((one) => "changes" in one) ? changes : [{ version: "next", changes }];
  const file = join(folder, "changes.json");
  writeFileSync(file, JSON.stringify(releases));
  const { code, out, err } = await impact(folder, ["--changes", file, "--json", ...args]);
  if (err !== "") throw new Error(err);
  return { ...(JSON.parse(out) as Report), code };
}

/** `src/calls.ts:8:36`, in the order of the report. */
export const placesIn = (told: { readonly places: readonly Spot[] } | undefined): string[] =>
  told?.places.map(({ file, line, column }) => `${file}:${line}:${column}`) ?? [];

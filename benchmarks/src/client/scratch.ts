import { rmSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Lends `work` a temporary folder in which the dependencies of the benchmarks resolve. */
export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-bench-"));
  lent.add(folder);
  try {
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await symlink(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(folder, "node_modules"));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    lent.delete(folder);
  }
}

const lent = new Set<string>();

/** A run that is broken off leaves no folder behind; it ends no `finally`. */
process.once("exit", () => {
  for (const folder of lent) rmSync(folder, { recursive: true, force: true });
});
process.once("SIGINT", () => process.exit(130));

// `pnpm package:check`: packs each published package, checks the tarball, and holds the bundles to their budgets.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pack } from "./pack.ts";
import { publishablePackages } from "./publishable.ts";
import { holds, measure, sizeLine } from "./size.ts";
import { tarballProblems } from "./tarball.ts";

const { values } = parseArgs({
  options: { root: { type: "string", default: resolve(import.meta.dirname, "../../..") } },
});
const { root } = values;
const temporary = await mkdtemp(join(tmpdir(), "nudgescribe-pack-"));
try {
  for (const { name, folder } of publishablePackages(root)) {
    const problems = await tarballProblems(await pack(join(root, folder), temporary));
    console.log(`${name}: ${problems.length === 0 ? "publint, attw and contents are clean" : "NOT CLEAN"}`);
    for (const problem of problems) console.error(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  for (const size of await measure(root)) {
    console.log(sizeLine(size));
    if (!holds(size)) process.exitCode = 1;
  }
} finally {
  await rm(temporary, { recursive: true });
}

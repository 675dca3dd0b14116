import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../make/run-command.ts";

const home = fileURLToPath(new URL("../../..", import.meta.url));

/** Of each package what its build needs; what is generated is below `root` already. */
const parts: Readonly<Record<string, readonly string[]>> = {
  types: ["src", "package.json", "changes.json", "tsconfig.build.json", "copy-document.ts"],
  client: ["src", "package.json", "tsconfig.build.json", "tsconfig.node.json", "tsdown.config.ts"],
};

/** Builds the packages of types and client, as they are published, around what was generated from the contract in `root`. */
export async function buildPackages(root: string): Promise<void> {
  await cp(join(home, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  for (const [name, files] of Object.entries(parts)) {
    const [from, to] = [join(home, "packages", name), join(root, "packages", name)];
    for (const file of files)
      await cp(join(from, file), join(to, file), { recursive: true, filter: (path) => !path.includes("/generated") });
    await linkDependencies(join(from, "node_modules"), join(to, "node_modules"), root);
  }
  // Where a consumer in `root` finds both, and the peers.
  await linkDependencies(join(home, "benchmarks/node_modules"), join(root, "node_modules"), root);

  const tsc = join(home, "node_modules/typescript/bin/tsc");
  await runCommand({ file: tsc, args: ["-p", "tsconfig.build.json"], cwd: join(root, "packages/types") });
  await cp(join(root, "spec/dist/openapi.json"), join(root, "packages/types/dist/openapi.json"));
  const client = join(root, "packages/client");
  await runCommand({ file: join(client, "node_modules/tsdown/dist/run.mjs"), args: [], cwd: client });
}

/** Links to installed packages, but to the grown ones of `root` where they are ours. */
async function linkDependencies(from: string, to: string, root: string): Promise<void> {
  await mkdir(join(to, "@nudgescribe"), { recursive: true });
  const names = (await readdir(from)).filter((name) => !/^(\.|@nudgescribe$)/.test(name));
  for (const name of names) await symlink(join(from, name), join(to, name));
  for (const name of Object.keys(parts)) await symlink(join(root, "packages", name), join(to, "@nudgescribe", name));
}

import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { withScratch } from "../client/scratch.ts";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { copyRepository, home, packageFolders } from "./copy-repository.ts";
import { type Command, runCommand } from "./run-command.ts";

/** `turbo run build` of a copy of this repository: of everything anew, and when nothing has changed. */
export async function bench(): Promise<Row[]> {
  expectPnpm();
  return withScratch(async (scratch) => {
    const root = join(scratch, "copy");
    await copyRepository(root);
    const turbo: Command = {
      file: createRequire(join(home, "package.json")).resolve("turbo/bin/turbo"),
      args: ["run", "build", "--cache-dir", join(root, ".turbo/cache"), "--output-logs=errors-only"],
      cwd: root,
    };
    const wall = async (): Promise<number> => (await runCommand(turbo)).wall;
    const cold: number[] = [];
    // Each warm run needs one before it that was not: the two are one probe, so that no order parts them.
    const { warm = [] } = await interleave(
      3,
      [
        {
          name: "warm",
          sample: async () => {
            await removeBuilt(root);
            cold.push(await wall());
            return wall();
          },
        },
      ],
      { warmUp: false },
    );
    return [
      toRow({ id: "build-cold", group: "make", unit: "s", goals: [] }, { ours: cold }),
      toRow({ id: "build-warm", group: "make", unit: "s", goals: [] }, { ours: warm, "everything anew": cold }),
    ];
  });
}

/** @throws when turbo would not find what runs the scripts of each package */
function expectPnpm(): void {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, "pnpm")) || existsSync(join(folder, "pnpm.cmd")))) return;
  throw new Error("pnpm is not in the PATH, by which turbo runs the scripts; start this with `pnpm bench build`");
}

async function removeBuilt(root: string): Promise<void> {
  await rm(join(root, ".turbo"), { recursive: true, force: true });
  for (const folder of await packageFolders(root))
    for (const part of folder === "spec" ? [".turbo"] : ["dist", ".turbo"])
      await rm(join(root, folder, part), { recursive: true, force: true });
}

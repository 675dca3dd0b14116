import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withScratch } from "../client/scratch.ts";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { otherGenerators, ourGenerator } from "./generators.ts";
import { type Command, runCommand } from "./run-command.ts";

const spec = fileURLToPath(new URL("../../../spec", import.meta.url));

/** `pnpm generate` on a copy of the contract: with nothing there yet, and with all of it up to date. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const root = join(folder, "root");
    await cp(spec, join(root, "spec"), {
      recursive: true,
      filter: (from) => !/node_modules|\/(test|dist)$/.test(from),
    });
    const wall = async (command: Command): Promise<number> => (await runCommand(command)).wall;
    const cold = async (): Promise<number> => {
      for (const made of ["packages", "spec/dist"]) await rm(join(root, made), { recursive: true, force: true });
      return wall(ourGenerator(root));
    };
    await cold();
    const others = Object.entries(otherGenerators({ document: join(root, "spec/dist/openapi.json"), folder }));
    // The document that the others read is ours: it may not be away while they run.
    const {
      warm = [],
      "nothing there": nothing = [],
      ...peers
    } = await interleave(4, [
      { name: "warm", sample: () => wall(ourGenerator(root)) },
      { name: "nothing there", sample: cold },
      ...others.map(([name, command]) => ({ name, sample: () => wall(command) })),
    ]);
    const heading = { group: "make", unit: "s", goals: [] };
    return [
      toRow({ ...heading, id: "generate-cold" }, { ours: nothing, ...peers }),
      toRow({ ...heading, id: "generate-warm" }, { ours: warm, "nothing there": nothing }),
    ];
  });
}

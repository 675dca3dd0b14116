import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { interleave, type Row, toRow } from "../measure.ts";
import { readCalls, writeConsumers } from "./consumers.ts";
import { makeHeyApi } from "./hey-api.ts";
import { withScratch } from "./scratch.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("./type-check.ts", import.meta.url));

/** What the type-check of a file that calls every operation costs, with each client and with none. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const consumers = writeConsumers(await readCalls(), await makeHeyApi(folder));
    const instantiations: Record<string, number> = {};
    const probes = Object.entries(consumers).map(([name, source], index) => ({
      name,
      sample: async () => {
        const file = join(folder, `consumer-${index}.ts`);
        await writeFile(file, source);
        const { stdout } = await run(process.execPath, [script, file]);
        const checked: { milliseconds: number; instantiations: number } = JSON.parse(stdout);
        instantiations[name] = checked.instantiations;
        return checked.milliseconds;
      },
    }));
    const times = await interleave(9, probes);

    const added = Object.keys(consumers)
      .filter((name) => name !== "no client")
      .map((name) => [name, (instantiations[name] ?? Number.NaN) - (instantiations["no client"] ?? Number.NaN)]);
    return [
      toRow(
        {
          id: "client-types-instantiations",
          group: "client",
          unit: "type instantiations added",
          goals: [{ peer: "openapi-fetch", atMost: 0.1 }],
        },
        Object.fromEntries(added),
      ),
      toRow(
        {
          id: "client-types-time",
          group: "client",
          unit: "ms CPU",
          goals: [{ peer: "no client", atMost: 1.15 }],
        },
        times,
      ),
    ];
  });
}

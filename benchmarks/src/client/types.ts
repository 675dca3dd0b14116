import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { readCalls, writeConsumers, writeUntypedConsumers } from "./consumers.ts";
import { makeHeyApi } from "./hey-api.ts";
import { withScratch } from "./scratch.ts";
import { typeCheck } from "./type-check.ts";

/** What the type-check of a file that calls every operation costs, with each client and with none. */
export async function bench(): Promise<Row[]> {
  return withScratch(async (folder) => {
    const calls = await readCalls();
    const consumers = { ...writeConsumers(calls, await makeHeyApi(folder)), ...writeUntypedConsumers(calls) };
    const instantiations: Record<string, number> = {};
    const probes = Object.entries(consumers).map(([name, source], index) => ({
      name,
      sample: async () => {
        const file = join(folder, `consumer-${index}.ts`);
        await writeFile(file, source);
        const checked = await typeCheck(file);
        instantiations[name] = checked.instantiations;
        return checked.milliseconds;
      },
    }));
    const times = await interleave(5, probes);

    const added = Object.keys(consumers)
      .filter((name) => name !== "no client")
      .map((name) => [name, [(instantiations[name] ?? Number.NaN) - (instantiations["no client"] ?? Number.NaN)]]);
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

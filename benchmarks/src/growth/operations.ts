import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { oneOperation } from "../client/bundle.ts";
import { bundleSizes } from "../client/bundle-sizes.ts";
import { readCalls, writeConsumers } from "../client/consumers.ts";
import { makeHeyApi } from "../client/hey-api.ts";
import { withScratch } from "../client/scratch.ts";
import { typeCheck } from "../client/type-check.ts";
import { otherGenerators, ourGenerator } from "../make/generators.ts";
import { runCommand } from "../make/run-command.ts";
import { interleave } from "../measure.ts";
import type { Samples } from "../row.ts";
import { type Series, toSeries } from "../series.ts";
import { constructIn } from "./construct.ts";
import { writeContract } from "./contract.ts";
import { buildPackages } from "./packages.ts";

/** The client has code of its own for some operations, so that it is built from all of the real ones on. */
const [smallest, real] = [10, 21];
const sizes = [smallest, real, 100, 900];
const calls = 10;

type Measured = { readonly size: number; readonly samples: Samples };

/** Contracts of more and more operations: what it takes to generate, and what a consumer of the client notices. */
export async function bench(): Promise<Series[]> {
  const found: Record<string, Measured[]> = {};
  for (const size of sizes) {
    await withScratch(async (folder) => {
      const root = join(folder, "root");
      const keep = (id: string, samples: Samples): void => {
        found[id] = [...(found[id] ?? []), { size, samples }];
      };
      keep("generate", await generate(root, size));
      if (size === smallest) return;
      await buildPackages(root);
      const consumer = await measureConsumer(root, size);
      for (const [id, samples] of Object.entries(consumer)) keep(id, samples);
    });
  }
  const series = (id: string, unit: string, steepest?: number): Series =>
    toSeries(
      { id: `growth-contract-${id}`, group: "growth", unit, of: "operations", ...(steepest && { steepest }) },
      found[id] ?? [],
    );
  return [
    series("generate", "s CPU", 1.1),
    series("types", `ms CPU for a file of ${calls} calls`),
    series("instantiations", `type instantiations of ${calls} calls`),
    series("bundle", "kB gzip of one call", 0.01),
    series("import", "ms"),
    series("construct", "µs"),
  ];
}

/** What takes minutes is measured once. */
const roundsAt = (size: number): number => (size < 100 ? 3 : size < 900 ? 2 : 1);

/** Everything anew, each time. */
async function generate(root: string, size: number): Promise<Samples> {
  await writeContract(root, size);
  const folder = join(root, "others");
  await mkdir(folder);
  const cpu = async (command: Parameters<typeof runCommand>[0]): Promise<number> => (await runCommand(command)).cpu;
  const ours = async (): Promise<number> => {
    await rm(join(root, "packages"), { recursive: true, force: true });
    return cpu(ourGenerator(root));
  };
  const rounds = roundsAt(size);
  // Ours first, since the others read the document that it bundles.
  const first = await interleave(rounds, [{ name: "ours", sample: ours }], { warmUp: size === smallest });
  const others = Object.entries(otherGenerators({ document: join(root, "spec/dist/openapi.json"), folder }));
  const rest = await interleave(
    rounds,
    others.map(([name, command]) => ({ name, sample: () => cpu(command) })),
    { warmUp: size === smallest },
  );
  return { ...first, ...rest };
}

/** All that a consumer of the packages in `root` notices of the size of the contract. */
async function measureConsumer(root: string, size: number): Promise<Record<string, Samples>> {
  const document = join(root, "spec/dist/openapi.json");
  const consumers = writeConsumers((await readCalls(document)).slice(0, calls), await makeHeyApi(root, document));
  const instantiations: Record<string, number[]> = {};
  const types = await interleave(
    roundsAt(size),
    Object.entries(consumers).map(([name, source], index) => ({
      name,
      sample: async () => {
        const file = join(root, `consumer-${index}.ts`);
        await writeFile(file, source);
        const checked = await typeCheck(file);
        instantiations[name] = [checked.instantiations];
        return checked.milliseconds;
      },
    })),
    { warmUp: size === real },
  );

  const doors = {
    ours: { specifier: "@nudgescribe/client", make: "new client.Nudgescribe(credentials)" },
    functions: { specifier: "@nudgescribe/client/functions", make: "client.createClient(credentials)" },
  };
  const constructs: Record<string, number[]> = { ours: [], functions: [] };
  const imports = await interleave(
    9,
    Object.entries(doors).map(([name, { specifier, make }]) => ({
      name,
      sample: async () => {
        const { importing, constructing } = await constructIn(root, specifier, make);
        constructs[name]?.push(constructing);
        return importing;
      },
    })),
  );
  return {
    types,
    instantiations: Object.fromEntries(Object.keys(consumers).map((name) => [name, instantiations[name] ?? []])),
    bundle: { ours: [(await bundleSizes(oneOperation, root)).start] },
    import: imports,
    construct: constructs,
  };
}

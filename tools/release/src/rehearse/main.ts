// `pnpm release:rehearse`: two releases from a copy of this repository to a registry on this machine, and consumers
// that install and run them. Nothing is published elsewhere, and this repository is only read.
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createGates, GateError, type Row, seconds, tableOf } from "./gates.ts";
import { loopbackUrl } from "./loopback.ts";
import { plants } from "./plant.ts";

const usage = `usage: pnpm release:rehearse [options]

  --working-tree   rehearse what is in the working tree; without, what is committed
  --quick          take over what is built, and of the consumers only the client on this Node
  --out DIR        keep the tarballs of the first release and rehearsed.json there
  --registry URL   use a registry that runs already on this machine
  --keep           leave the temporary folder, and print its path
  --plant FAULT    plant a fault that must be found, quickly: ${Object.keys(plants).join(", ")}`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "working-tree": { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      out: { type: "string" },
      registry: { type: "string" },
      keep: { type: "boolean", default: false },
      plant: { type: "string", multiple: true, default: [] as string[] },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { plant: faults, out, registry } = values;
  const unknown = faults.filter((name) => !(name in plants));
  if (unknown.length > 0)
    throw new TypeError(`--plant ${unknown.join(", ")} is no fault; there are ${Object.keys(plants).join(", ")}`);
  const quick = values.quick || faults.length > 0;
  if (quick && out !== undefined) throw new TypeError("--out keeps what may be published; rehearse all of it");

  if (registry !== undefined) loopbackUrl(registry);

  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-rehearsal-"));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    });
  const gates = createGates((line) => console.log(line));
  try {
    // With it come the tools for bundles and browsers, which a wrong option need not wait for.
    const { rehearse } = await import("./rehearsal.ts");
    await rehearse({
      gates,
      root: resolve(import.meta.dirname, "../../../.."),
      folder,
      workingTree: values["working-tree"],
      quick,
      faults,
      registry,
      out: out === undefined ? undefined : resolve(out),
    });
  } finally {
    console.log(`\n${tableOf(gates.rows)}\n`);
    if (values.keep) console.log(`kept ${folder}`);
    else await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const count = (verdict: Row["verdict"]) => gates.rows.filter((row) => row.verdict === verdict).length;
  const took = seconds(performance.now() - start);
  console.log(`rehearsed in ${took}: ${count("ok")} gates passed, ${count("not here")} not here`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message } = error as Error;
  console.error(error instanceof GateError ? `the rehearsal failed at ${message}` : message);
  process.exitCode = 1;
}

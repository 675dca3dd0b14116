// `pnpm test:runtimes [names…]`: the packed and installed client in every runtime that it promises to run in.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runtimes } from "./all.ts";
import { createConsumer } from "./consumer.ts";
import { runMatrix } from "./matrix.ts";
import { programs } from "./program.ts";
import { startServers } from "./servers.ts";

const root = resolve(import.meta.dirname, "../../../..");
const names = runtimes.map(({ name }) => name);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { program: { type: "string", multiple: true, default: [...programs] } },
  });
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new TypeError(`no runtime is named ${unknown.join(", ")}; there are ${names.join(", ")}`);

  console.log("packing and installing the client …");
  await using consumer = await createConsumer(root);
  const chosen = values.program.map((path) => resolve(root, path));
  await using servers = await startServers(chosen);
  const passed = await runMatrix({
    runtimes: runtimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    programs: chosen,
    consumer,
    urlOf: servers.urlOf,
    print: (line) => console.log(line),
  });
  return passed ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

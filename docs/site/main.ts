// `pnpm site` builds and serves the pages of this project; `site:build` builds them. Both install what they need first.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./install.ts";

const usage = `docs/site/main.ts serve [--port N] [--dev] | build | install

  serve      builds the site and serves it on this machine
    --port   the port, 4400 unless given
    --dev    shows pages as they are being written, with live reload
  build      builds it into docs/site/dist
  install    only installs what the others need`;

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.chdir(import.meta.dirname);

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { port: { type: "string", default: "4400" }, dev: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
  const [command = ""] = positionals;
  if (!["serve", "build", "install"].includes(command) || positionals.length > 1) throw new Error(usage);
  return { command, port, dev: values.dev };
}

async function run(): Promise<void> {
  const { command, port, dev } = readArguments();
  await install();
  if (command === "install") return;
  // What follows comes with the packages that were just installed.
  const site = await import("./site.ts");
  if (command === "serve" && dev) return site.serveDraft(port);
  const out = process.env["SITE_OUT"] ?? resolve("dist");
  await site.build(out);
  if (command === "serve") await site.serve(port);
}

await run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

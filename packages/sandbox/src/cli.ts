import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { loopback } from "./control/guard.ts";
import { type RunningSandbox, startSandbox } from "./server.ts";

// The young generation would grow to what one large upload throws away, and stay so: 270 MB instead of 170 MB.
setFlagsFromString("--semi-space-growth-factor=1");

const usage = `usage: nudgescribe-sandbox [options]

  --port N       port to listen on; 0 takes a free one (default 4020)
  --host NAME    address to listen on (default 127.0.0.1, which no other machine reaches)
  --db WHERE     SQLite file, or postgresql: URL (default: DATABASE_URL, else in memory)
  --seed TEXT    ids and keys are made from it (default sandbox)
  --load demo    begin with the demo data
  --now TIME     stand still at this time, such as 2026-11-20T09:00:00Z (default: go on with the machine's)

The API is served at the printed URL, control of the sandbox below /__sandbox, on this machine only.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4020" },
      host: { type: "string", default: "127.0.0.1" },
      db: { type: "string" },
      seed: { type: "string" },
      load: { type: "string" },
      now: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const { host, seed, now } = values;
  const db = values.db ?? process.env["DATABASE_URL"];
  const sandbox = await startSandbox({
    port: readPort(values.port),
    host,
    ...(db && { db }),
    ...(seed && { seed }),
    ...(now && { now }),
    ...(values.load !== undefined && { load: readLoad(values.load) }),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void sandbox.close());
  tell(sandbox, host, db);
}

function tell({ url, credentials }: RunningSandbox, host: string, db: string | undefined): void {
  console.log(`The sandbox is served at ${url}`);
  console.log(`  API key ${credentials.apiKey} · email ${credentials.email} · password ${credentials.password}`);
  console.log(`  workspaces, clock, faults and the rest: ${url}/__sandbox`);
  console.log(
    `  ${db ? `state is kept in ${/^postgres(ql)?:/.test(db) ? "PostgreSQL" : db}` : "state is kept in memory and ends with this process"}`,
  );
  if (host !== "localhost" && !loopback.test(host))
    console.warn(`  Warning: ${host} lets other machines in, with credentials that everybody knows.`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port ${text} is not a port; give a number from 0 to 65535`);
}

function readLoad(name: string): "demo" {
  if (name === "demo") return name;
  throw new Error(`--load ${name} is unknown; there is demo`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

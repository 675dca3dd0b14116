import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startMock } from "./mock.ts";

const usage = `usage: nudgescribe-contract mock [--port 4010] [--spec openapi.json]

  --port   port on 127.0.0.1; 0 takes a free one (default 4010)
  --spec   bundled OpenAPI document to serve (default: the contract of the Nudgescribe Client API)`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      spec: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  if (positionals[0] !== "mock")
    throw new Error(
      positionals[0] ? `${positionals[0]} is not a command; see --help` : "give a command, such as mock; see --help",
    );

  const mock = await startMock({
    port: readPort(values.port),
    ...(values.spec && { document: await readDocument(values.spec) }),
  });
  console.log(`The contract is mock-served at ${mock.url}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void mock.close());
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${text} is not a port; give a number from 0 to 65535`);
  return port;
}

async function readDocument(file: string): Promise<object> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new Error(`${file} cannot be read; give the path of a bundled OpenAPI document in JSON`);
  }
  let document: { paths?: object } | null;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not JSON (${(error as Error).message}); give the bundled document, such as spec/dist/openapi.json`,
    );
  }
  if (Object.keys(document?.paths ?? {}).length > 0) return document as object;
  throw new Error(`${file} declares no operation; give a bundled OpenAPI document, such as spec/dist/openapi.json`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

import { parseArgs } from "node:util";
import { startMock } from "../mock.ts";
import { readDocument } from "./read-document.ts";
import { readPort } from "./read-port.ts";
import { stopped } from "./stopped.ts";

const usage = `usage: nudgescribe-contract mock [--port 4010] [--spec openapi.json]

  --port   port on 127.0.0.1; 0 takes a free one (default 4010)
  --spec   bundled OpenAPI document to serve (default: the contract of the Nudgescribe Client API)`;

/** Serves until a signal comes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      spec: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const mock = await startMock({
    port: readPort(values.port),
    ...(values.spec && { document: await readDocument(values.spec) }),
  });
  const end = stopped();
  console.log(`The contract is mock-served at ${mock.url}`);
  await end;
  await mock.close();
  return 0;
}

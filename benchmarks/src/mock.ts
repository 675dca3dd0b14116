import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@nudgescribe/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer as createPrismServer } from "@stoplight/prism-http-server";
import { compare, type Row } from "./measure.ts";

const request = {
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer token" },
  body: JSON.stringify({ workspace_id: "ws_2f6c1d" }),
};

/** CPU of one request to each mock over loopback, the asking side included. */
export async function bench(): Promise<Row[]> {
  const document = JSON.parse(await readFile(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));
  await using ours = await startMock();

  const silent = { info() {}, warn() {}, error() {}, success() {}, debug() {}, child: () => silent };
  const prism = createPrismServer(await getHttpOperationsFromSpec(document), {
    components: { logger: silent as never },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    cors: false,
  });
  const prismUrl = await prism.listen(0, "127.0.0.1");

  const bare = createServer((incoming, response) => {
    incoming.resume().on("end", () => response.setHeader("content-type", "application/json").end("[]"));
  });
  await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;

  const ask = (url: string) => async () => (await fetch(`${url}/v1/cg`, request)).json();
  try {
    const row = await compare(
      {
        id: "mock-request-cpu",
        group: "mock",
        goals: [{ peer: "Prism's own server", atMost: 1 }],
        calls: 200,
        rounds: 9,
      },
      { name: "@nudgescribe/contract", run: ask(ours.url) },
      [
        { name: "bare node:http", run: ask(bareUrl) },
        { name: "Prism's own server", run: ask(prismUrl) },
      ],
    );
    return [row];
  } finally {
    bare.closeAllConnections();
    bare.close();
    await prism.close();
  }
}

import { createKit, type Kit, startContract } from "@nudgescribe/contract";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { cpuPerCall, interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { ask, askWithout } from "../servers/ask.ts";
import { startBare } from "../servers/bare.ts";
import { groups } from "../servers/listing.ts";
import { startPrism } from "../servers/prism.ts";

const calls = 200;

const mswUrl = "https://client-api.example.com";
const msw = setupServer(http.post(`${mswUrl}/v1/cg`, () => HttpResponse.json(groups)));

/** CPU of one request in a test, in a process that also has the server; the asking side included. */
export async function bench(): Promise<Row[]> {
  await using server = await startContract({ world: "mock" });
  await using prism = await startPrism();
  await using bare = await startBare();

  // The kit and MSW stand before `fetch`, so that each may be there only while it is measured itself.
  const inKit = async <T>(work: (kit: Kit) => Promise<T>): Promise<T> => {
    // Once more: a connection that was kept open since the last round may just have been closed by the server.
    await using kit = await createKit(server).catch(() => createKit(server));
    return await work(kit);
  };
  const inMsw = async <T>(work: () => Promise<T>): Promise<T> => {
    msw.listen({ onUnhandledFrame: "error" });
    try {
      return await work();
    } finally {
      msw.close();
    }
  };

  const announced = ({ url, expectViolation }: Kit) => expectViolation("listCustomerGroups", {}, () => askWithout(url));
  expectStatus("@nudgescribe/contract", 401, await inKit(announced));
  expectStatus("Prism's own server", 400, await askWithout(prism.url));
  expectStatus("MSW", 200, await inMsw(() => askWithout(mswUrl)));

  const samples = await interleave(9, [
    { name: "@nudgescribe/contract", sample: () => inKit(({ url }) => cpuPerCall(ask(url), calls)) },
    { name: "MSW", sample: () => inMsw(() => cpuPerCall(ask(mswUrl), calls)) },
    { name: "Prism's own server", sample: () => cpuPerCall(ask(prism.url), calls) },
    { name: "bare node:http", sample: () => cpuPerCall(ask(bare.url), calls) },
  ]);
  return [toRow({ id: "contract-request-cpu", group: "contract", unit: "µs CPU per call", goals: [] }, samples)];
}

/** What the report says of who checks a request must be so. */
function expectStatus(name: string, expected: number, status: number): void {
  if (status !== expected) throw new Error(`${name} answers a request that breaks the contract with ${status}`);
}

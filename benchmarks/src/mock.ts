import { startMock } from "@nudgescribe/contract";
import { compare } from "./measure.ts";
import type { Row } from "./row.ts";
import { ask } from "./servers/ask.ts";
import { startBare } from "./servers/bare.ts";
import { startPrism } from "./servers/prism.ts";

/** CPU of one request to each mock over loopback, the asking side included. */
export async function bench(): Promise<Row[]> {
  await using ours = await startMock();
  await using prism = await startPrism();
  await using bare = await startBare();
  const row = await compare(
    {
      id: "mock-request-cpu",
      group: "contract",
      goals: [{ peer: "Prism's own server", atMost: 1 }],
      calls: 200,
      rounds: 9,
    },
    { name: "@nudgescribe/contract", run: ask(ours.url) },
    [
      { name: "bare node:http", run: ask(bare.url) },
      { name: "Prism's own server", run: ask(prism.url) },
    ],
  );
  return [row];
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { timeCalls } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { checkAnswers } from "./answers.ts";
import { type Network, ours, peers, rawFetch } from "./candidates.ts";
import { withScratch } from "./scratch.ts";

/** One call over HTTP on loopback, to a server in a process of its own: on the clock, and by our CPU alone. */
export async function bench(): Promise<Row[]> {
  const server = fork(new URL("./loopback-server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    const network: Network = { baseUrl: `http://127.0.0.1:${port}`, fetch: globalThis.fetch };
    return await withScratch(async (folder) => {
      const us = ours(network);
      const others = [rawFetch(network), ...(await peers(network, folder))];
      await checkAnswers([us, ...others]);
      // Many rounds: a verdict on the clock needs them.
      const { clock, cpu } = await timeCalls({ calls: 500, rounds: 25 }, [us, ...others]);
      const group = "client";
      return [
        toRow(
          { id: "client-loopback", group, unit: "µs per call", goals: [{ peer: "raw fetch", atMost: 1.15 }] },
          clock,
        ),
        toRow(
          {
            id: "client-loopback-cpu",
            group,
            unit: "µs CPU per call",
            goals: [{ peer: "openapi-fetch", atMost: 1.2 }],
          },
          cpu,
        ),
      ];
    });
  } finally {
    server.kill();
  }
}

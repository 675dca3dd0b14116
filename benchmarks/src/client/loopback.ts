import { fork } from "node:child_process";
import { once } from "node:events";
import { compare, type Row } from "../measure.ts";
import { checkAnswers, type Network, ours, peers, rawFetch } from "./candidates.ts";

/** One call over HTTP on loopback, to a server in a process of its own: on the clock, and by our CPU alone. */
export async function bench(): Promise<Row[]> {
  const server = fork(new URL("./loopback-server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    const network: Network = { baseUrl: `http://127.0.0.1:${port}`, fetch: globalThis.fetch };
    const us = ours(network);
    const others = [rawFetch(network), ...peers(network)];
    await checkAnswers([us, ...others]);
    // Many rounds: a verdict on the clock needs them.
    const heading = { group: "client", calls: 500, rounds: 25 };
    const clock = { ...heading, id: "client-loopback", goals: [{ peer: "raw fetch", atMost: 1.15 }], wall: true };
    const cpu = { ...heading, id: "client-loopback-cpu", goals: [{ peer: "openapi-fetch", atMost: 1.2 }] };
    return [await compare(clock, us, others), await compare(cpu, us, others)];
  } finally {
    server.kill();
  }
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { compare, type Row } from "../measure.ts";
import { checkAnswers, type Network, ours, peers, rawFetch } from "./candidates.ts";

/** CPU of one call over HTTP on loopback. The server is a process of its own, so its work does not count. */
export async function bench(): Promise<Row[]> {
  const server = fork(new URL("./loopback-server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    const network: Network = { baseUrl: `http://127.0.0.1:${port}`, fetch: globalThis.fetch };
    const us = ours(network);
    const others = [rawFetch(network), ...peers(network)];
    await checkAnswers([us, ...others]);
    const goals = [{ peer: "raw fetch", atMost: 1.15 }];
    return [await compare({ id: "client-loopback", group: "client", goals, calls: 500, rounds: 15 }, us, others)];
  } finally {
    server.kill();
  }
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { interleave, type Row, toRow } from "../measure.ts";
import { createLoad, type Place } from "./requests.ts";

const names = ["@nudgescribe/sandbox", "bare node:http", "hono alone", "Prism in process"];
const requests = 3_000;
const connections = 50;

/** A list request over loopback: CPU of the server's own process, and time on the clock at 50 connections. */
export async function bench(): Promise<Row[]> {
  const servers = names.map((name) => ({ name, process: fork(new URL("./server.ts", import.meta.url), [name]) }));
  try {
    const loads = [];
    for (const { name, process } of servers) {
      const [place] = (await once(process, "message")) as [Place];
      loads.push({ name, process, send: createLoad(place, connections) });
    }
    const cpu = await interleave(
      15,
      loads.map(({ name, process, send }) => ({
        name,
        sample: async () => {
          const before = await cpuOf(process);
          await send(requests);
          return ((await cpuOf(process)) - before) / requests;
        },
      })),
    );
    const clock = await interleave(
      15,
      loads.map(({ name, send }) => ({
        name,
        sample: async () => {
          const start = performance.now();
          await send(requests);
          return ((performance.now() - start) * 1_000) / requests;
        },
      })),
    );
    return [
      toRow({ id: "sandbox-request-cpu", group: "sandbox", unit: "µs CPU per request", goals: [{ atMost: 100 }] }, cpu),
      toRow(
        {
          id: "sandbox-request-throughput",
          group: "sandbox",
          unit: "µs per request",
          goals: [{ peer: "Prism in process", atMost: 0.25 }],
        },
        clock,
      ),
    ];
  } finally {
    for (const { process } of servers) process.kill();
  }
}

async function cpuOf(process: ChildProcess): Promise<number> {
  const answer = once(process, "message");
  process.send("cpu");
  const [{ cpu }] = await answer;
  return cpu;
}

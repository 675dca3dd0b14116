import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { createLoad, expectListing, type Place } from "./requests.ts";
import type { Use } from "./server.ts";

const names = [
  "@nudgescribe/sandbox",
  "bare node:http",
  "hono alone",
  "json-server",
  "Prism in process",
  "Prism's own server",
];
const requests = 3_000;
const connections = 50;

/** A list request over loopback: CPU of the server's own process, time on the clock at 50 connections, and memory. */
export async function bench(): Promise<Row[]> {
  const servers = names.map((name) => ({ name, process: fork(new URL("./server.ts", import.meta.url), [name]) }));
  try {
    const loads = await Promise.all(
      servers.map(async ({ name, process }) => {
        const [place] = (await once(process, "message")) as [Place];
        await expectListing(name, place);
        return { name, process, send: createLoad(place, connections) };
      }),
    );
    const clock = new Map<string, number[]>();
    const cpu = await interleave(
      15,
      loads.map(({ name, process, send }) => ({
        name,
        sample: async () => {
          const [before, start] = [await useOf(process), performance.now()];
          await send(requests);
          const microseconds = (performance.now() - start) * 1_000;
          clock.set(name, [...(clock.get(name) ?? []), microseconds / requests]);
          return ((await useOf(process)).cpu - before.cpu) / requests;
        },
      })),
    );
    // The first one warmed up.
    const times = Object.fromEntries(names.map((name) => [name, clock.get(name)?.slice(1) ?? []]));
    const memory: [string, number[]][] = [];
    for (const { name, process } of loads) memory.push([name, [(await useOf(process)).memory / 1_048_576]]);
    const group = "sandbox";
    const peer = "Prism in process";
    return [
      toRow({ id: "sandbox-request-cpu", group, unit: "µs CPU per request", goals: [{ atMost: 100 }] }, cpu),
      toRow(
        { id: "sandbox-request-throughput", group, unit: "µs per request", goals: [{ peer, atMost: 0.25 }] },
        times,
      ),
      toRow(
        { id: "sandbox-request-memory", group, unit: "MB RSS after the load", goals: [] },
        Object.fromEntries(memory),
      ),
    ];
  } finally {
    for (const { process } of servers) process.kill();
  }
}

async function useOf(process: ChildProcess): Promise<Use> {
  const answer = once(process, "message");
  process.send("use");
  return (await answer)[0];
}

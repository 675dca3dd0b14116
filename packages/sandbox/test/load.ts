// A bounded load on the built command: 200 connections for 20 s, twice. Fails on any error, and when the second round
// leaves more memory in use than the first by a tenth.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { loadRound, type Round } from "./load-round.ts";

const options = { connections: 200, seconds: 20, requests: 1_000_000 };
const mostGrowth = 0.1;

const command = fileURLToPath(new URL("../bin/nudgescribe-sandbox.js", import.meta.url));
const child = spawn(process.execPath, [command, "--port", "0"], {
  env: { ...process.env, DATABASE_URL: "" },
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = once(child, "close");
let output = "";
for await (const chunk of child.stdout) {
  output += chunk;
  if (output.includes("state is kept")) break;
}
const [, url = ""] = /served at (\S+)\n/.exec(output) ?? [];
const [, apiKey = "", email = "", password = ""] = /API key (\S+) · email (\S+) · password (\S+)/.exec(output) ?? [];

/** Resident memory of the command in MB. */
const memory = (): number => Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1_024;

const shown = ({ requests, seconds, errors, p50, p99 }: Round): string =>
  `${requests} requests in ${seconds.toFixed(1)} s (${Math.round(requests / seconds)}/s), ${errors.length} errors, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;

try {
  const start = memory();
  const plateaus: number[] = [];
  const errors: string[] = [];
  for (const number of [1, 2]) {
    const round = await loadRound({ url, credentials: { apiKey, email, password } }, options);
    plateaus.push(memory());
    errors.push(...round.errors);
    console.log(`round ${number}: ${shown(round)}`);
  }
  const [first = 0, second = 0] = plateaus;
  const growth = second / first - 1;
  console.log(`memory: ${[start, first, second].map((one) => `${one.toFixed(0)} MB`).join(" → ")}`);
  for (const error of errors.slice(0, 10)) console.error(error);
  if (growth > mostGrowth) console.error(`the second round grew by ${(growth * 100).toFixed(0)} %`);
  if (errors.length > 0 || growth > mostGrowth) process.exitCode = 1;
} finally {
  child.kill("SIGTERM");
  await ended;
}

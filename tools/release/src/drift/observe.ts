// The drift job: `observe.ts --upstream URL --out DIR` puts the judge in front of a real server, reads from it as a
// client does, and adds what differs from the contract to spec/overlays/observed.overlay.yaml. The credentials come from
// NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD. Nothing is ever written to the server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { Nudgescribe } from "@nudgescribe/client";
import { mergeOverlay } from "./merge-overlay.ts";
import { readAll } from "./reads.ts";

const options = {
  root: { type: "string", default: resolve(import.meta.dirname, "../../../..") },
  upstream: { type: "string", default: "" },
  out: { type: "string", default: "drift" },
} as const;

/** The command as users have it, so that what is recorded is what they would record. */
const judgeCommand = join(
  dirname(createRequire(import.meta.url).resolve("@nudgescribe/contract/package.json")),
  "bin/nudgescribe-contract.js",
);

async function main(): Promise<void> {
  const { root, upstream, out } = parseArgs({ options }).values;
  if (!URL.canParse(upstream)) throw new Error("--upstream is missing; give the base URL of the server to read from");
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });

  const record = join(folder, "drift.json");
  const judge = spawn(
    process.execPath,
    [judgeCommand, "judge", "--upstream", upstream, "--port", "0", "--record", record],
    {
      stdio: ["ignore", "pipe", "inherit"],
      // The judge passes on what it is sent, and needs no credentials of its own.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("NUDGESCRIBE_"))),
    },
  );
  const closed = once(judge, "close");
  let calls = 0;
  try {
    for await (const line of createInterface({ input: judge.stdout })) {
      const [, baseUrl] = /listens at (\S+)$/.exec(line) ?? [];
      if (!baseUrl) continue;
      judge.stdout.resume();
      calls = await readAll(new Nudgescribe({ baseUrl, retries: 0 }));
      break;
    }
  } finally {
    judge.kill("SIGINT");
    await closed;
  }
  if (calls === 0) throw new Error("the judge ended before it listened");

  const overlay = join(root, "spec/overlays/observed.overlay.yaml");
  const merged = mergeOverlay(
    await readFile(overlay, "utf8"),
    await readFile(join(folder, "drift.overlay.yaml"), "utf8"),
  );
  if (merged !== undefined) await writeFile(overlay, merged);
  console.log(
    `${calls} calls were judged; ${merged === undefined ? "nothing new was seen" : "the observed overlay has news"}`,
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { withScratch } from "../client/scratch.ts";
import { interleave } from "../measure.ts";
import { type Row, toRow } from "../row.ts";
import { bareNode, firstAnswer, jsonServer, prismAlone, type Starting } from "../servers/first-answer.ts";
import { listen } from "../servers/listen.ts";
import { groups } from "../servers/listing.ts";

const fromPackage = (name: string, specifier: string, start: string): Starting => ({
  name,
  signIn: true,
  start: `const { ${start} } = await import("${specifier}"); const { url } = await ${start}();`,
});

/** A command, the path that it is asked for, and its arguments once a free port is known. */
type Command = {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  readonly args: (port: number) => readonly string[];
};

const fileOf = (specifier: string, bin: string): string => fileURLToPath(new URL(bin, import.meta.resolve(specifier)));

/** From the import, or from starting the command, to the first answer. */
export async function bench(): Promise<Row[]> {
  const candidates = [
    fromPackage("@nudgescribe/sandbox", "@nudgescribe/sandbox", "startSandbox"),
    fromPackage("Prism in process", "@nudgescribe/contract", "startMock"),
    prismAlone,
    jsonServer,
    bareNode,
  ];
  const inProcess = await interleave(
    11,
    candidates.map((candidate) => ({ name: candidate.name, sample: () => firstAnswer(candidate) })),
  );
  const byCommand = await withScratch(async (folder) => {
    const data = join(folder, "db.json");
    await writeFile(data, JSON.stringify({ cg: groups }));
    const commands: Command[] = [
      {
        name: "nudgescribe-sandbox",
        file: fileOf("@nudgescribe/sandbox", "../bin/nudgescribe-sandbox.js"),
        path: "/v1/auth",
        args: (port) => ["--port", String(port)],
      },
      {
        name: "nudgescribe-contract mock",
        file: fileOf("@nudgescribe/contract", "../bin/nudgescribe-contract.js"),
        path: "/v1/auth",
        args: (port) => ["mock", "--port", String(port)],
      },
      {
        name: "json-server",
        file: fileOf("json-server", "../cli/bin.js"),
        path: "/cg",
        args: (port) => [data, "--host", "127.0.0.1", "--port", String(port)],
      },
    ];
    return interleave(
      9,
      commands.map((command) => ({ name: command.name, sample: () => firstAnswerOf(command) })),
    );
  });
  const heading = { group: "sandbox", unit: "ms" };
  return [
    toRow({ ...heading, id: "sandbox-start-process", goals: [{ atMost: 150 }] }, inProcess),
    toRow({ ...heading, id: "sandbox-start-command", goals: [{ atMost: 600 }] }, byCommand),
  ];
}

/** The time of Node's own start is counted. */
async function firstAnswerOf({ name, file, path, args }: Command): Promise<number> {
  const port = await freePort();
  const begin = performance.now();
  const command = spawn(process.execPath, [file, ...args(port)]);
  try {
    for await (const line of createInterface({ input: command.stdout })) {
      if (!line.includes(String(port))) continue;
      await answerOf(`http://127.0.0.1:${port}${path}`);
      return performance.now() - begin;
    }
    throw new Error(`${name} said no address`);
  } finally {
    command.kill();
  }
}

/** json-server says its address a little before it listens. */
async function answerOf(url: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (attempt === 1_000) throw error;
      await setTimeout(2);
    }
  }
}

async function freePort(): Promise<number> {
  await using server = await listen(createServer());
  return Number(new URL(server.url).port);
}

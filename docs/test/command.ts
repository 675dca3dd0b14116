import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { RunningSandbox } from "@nudgescribe/sandbox";

/** The program as it is published. */
export const program: string = fileURLToPath(
  new URL("bin/nudgescribe.js", import.meta.resolve("@nudgescribe/client/package.json")),
);

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type Running = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  /** The first progress event of which this holds. */
  readonly event: (is: (event: Record<string, unknown>) => boolean) => Promise<void>;
};

export type Command = (line: readonly string[] | string, stdin?: string) => Running;

/** The command `nudgescribe` as a process of its own, in a folder, with the settings of a sandbox in its environment. */
export function commandIn(folder: string, { url, credentials }: RunningSandbox): Command {
  const env = {
    PATH: process.env["PATH"],
    XDG_STATE_HOME: `${folder}/state`,
    NUDGESCRIBE_BASE_URL: url,
    NUDGESCRIBE_API_KEY: credentials.apiKey,
    NUDGESCRIBE_EMAIL: credentials.email,
    NUDGESCRIBE_PASSWORD: credentials.password,
  };
  return (line, stdin = "") => {
    const words = typeof line === "string" ? line.split(" ") : line;
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, env });
    child.stdin.on("error", () => {}); // it need not read
    child.stdin.end(stdin);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => {
      stdout += data;
    });
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    const ended = new Promise<Ended>((done) => child.on("close", (code) => done({ code, stdout, stderr })));
    return { child, ended, event: (is) => eventOf(child, ended, is) };
  };
}

function eventOf(
  { stderr }: ChildProcessWithoutNullStreams,
  ended: Promise<Ended>,
  is: (event: Record<string, unknown>) => boolean,
): Promise<void> {
  return new Promise((done, fail) => {
    createInterface({ input: stderr }).on("line", (line) => is(JSON.parse(line)) && done());
    void ended.then((at) => fail(new Error(`ended before: ${JSON.stringify(at)}`)));
  });
}

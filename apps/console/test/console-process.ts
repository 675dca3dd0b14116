import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";

const main = resolve(import.meta.dirname, "../dist/server/main.js");

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type ConsoleProcess = AsyncDisposable & {
  readonly child: ChildProcess;
  /** Settles when the process has ended and both outputs are closed. */
  readonly ended: Promise<Ended>;
};

/** The built server as a process of its own; it inherits none of this machine's settings for the console. */
export function runConsole(env: Record<string, string> = {}): ConsoleProcess {
  const child = spawn(process.execPath, [main], { env: { PORT: "0", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr, [code]]): Ended => ({ code, stdout, stderr }),
  );
  return {
    child,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export type RunningConsole = ConsoleProcess & { readonly url: string };

/** A console that has printed its URL. */
export async function startConsole(env: Record<string, string> = {}): Promise<RunningConsole> {
  const running = runConsole(env);
  const line = await Promise.race([firstLine(running.child), running.ended]);
  if (typeof line !== "string") throw new Error(`the console ended with ${line.code}: ${line.stderr}`);
  return { ...running, url: urlIn(line) };
}

export async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("the process has no stdout to read");
  const [chunk] = await once(stdout, "data");
  return String(chunk).trimEnd();
}

export function urlIn(line: string): string {
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (!url) throw new Error(`there is no URL in ${JSON.stringify(line)}`);
  return url;
}

import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { Interrupted } from "./cli-error.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./run.ts";

/** The command `nudgescribe`: the process as it is. */
export async function main(): Promise<void> {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      const reason = new Interrupted(signal);
      // Whoever asks twice does not want to hear how far it came.
      if (ending.signal.aborted) process.exit(reason.exitCode);
      ending.abort(reason);
    });
  }
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    stdin: { isTTY: process.stdin.isTTY ?? false, open: openStdin },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    signal: ending.signal,
    ask: (question) => ask(question, ending.signal),
  } satisfies Io);
  // An input that is still open would keep the process alive.
  process.stdin.destroy();
}

/** The signal cancels it also while nothing comes. */
const openStdin = (): ReadableStream<Uint8Array> => Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>;

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader such as `head` that has gone is no reason to stop the work.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY ?? false,
    get columns() {
      return stream.columns || 80;
    },
  };
}

async function ask(question: string, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // In a terminal the keys go to the question, Ctrl-C too; an end of the input is no answer.
  lines.on("SIGINT", () => process.emit("SIGINT"));
  const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    return await Promise.race([lines.question(question, { signal }), closed]);
  } finally {
    lines.close();
  }
}

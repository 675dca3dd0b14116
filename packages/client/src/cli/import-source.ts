import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSource } from "../node/index.ts";
import { usageError } from "./cli-error.ts";
import type { Io } from "./io.ts";

/** A CSV file that is read once to send it, and once more to find the rows that were refused. */
export type ImportSource = {
  readonly bytesTotal: number | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The same bytes again; of an input that is a stream only those that were read. */
  readonly reopen: () => AsyncIterable<Uint8Array>;
  /** Whether `reopen` gives the whole file, also when the work stopped midway. */
  readonly isWhole: boolean;
  readonly close: () => Promise<void>;
};

/** @throws CliError when there is no such file. */
export async function openImport(path: string, io: Io): Promise<ImportSource> {
  if (path === "-") return openInput(io);
  try {
    const { size } = await fileSource(path);
    const open = () => createReadStream(path);
    return { bytesTotal: size, open, reopen: open, isWhole: true, close: async () => {} };
  } catch (error) {
    throw usageError((error as Error).message);
  }
}

/** What comes in is kept in a file that only this user can read, for as long as the command runs. */
function openInput({ stdin, signal }: Io): ImportSource {
  if (stdin.isTTY)
    throw usageError("- reads the standard input, which is the keyboard here", "Pipe a CSV file into it.");
  const path = join(tmpdir(), `nudgescribe-${randomUUID()}`);
  const copy = createWriteStream(path, { flags: "wx", mode: 0o600 });
  async function* open(): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = stdin.open().getReader();
    const abort = () => void reader.cancel(signal.reason).catch(() => {});
    signal.addEventListener("abort", abort, { once: true });
    try {
      for (;;) {
        const { done, value } = await reader.read();
        signal.throwIfAborted();
        if (done) break;
        if (!copy.write(value)) await once(copy, "drain");
        yield value;
      }
    } finally {
      signal.removeEventListener("abort", abort);
      copy.end();
      if (!copy.closed) await once(copy, "close");
    }
  }
  return {
    bytesTotal: undefined,
    open,
    reopen: () => createReadStream(path),
    isWhole: false,
    async close() {
      copy.destroy();
      await rm(path, { force: true });
    },
  };
}

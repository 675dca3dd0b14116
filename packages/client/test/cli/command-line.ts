import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { credentials } from "../api-server.ts";

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

type RunOptions = {
  readonly baseUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether people are at stdin, stdout and stderr. */
  readonly isTTY?: boolean;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  readonly answer?: string;
  readonly onStderr?: (text: string) => void;
};

export type Place = AsyncDisposable & {
  readonly folder: string;
  readonly run: (line: string | readonly string[], options?: RunOptions) => Promise<Ran>;
};

const settings = {
  NUDGESCRIBE_API_KEY: credentials.apiKey,
  NUDGESCRIBE_EMAIL: credentials.email,
  NUDGESCRIBE_PASSWORD: credentials.password,
};

/** A folder for the files and the session of a user, and the command in it. */
export async function startPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-cli-"));
  return {
    folder,
    async run(line, options = {}) {
      const { baseUrl, isTTY = false, stdin = "", signal = new AbortController().signal, answer = "" } = options;
      let [stdout, stderr] = ["", ""];
      const io: Io = {
        env: {
          XDG_STATE_HOME: join(folder, "state"),
          NUDGESCRIBE_RETRIES: "0",
          ...settings,
          ...(baseUrl && { NUDGESCRIBE_BASE_URL: baseUrl }),
          ...options.env,
        },
        stdin: { isTTY, open: () => new Blob([stdin]).stream() },
        stdout: {
          isTTY,
          columns: 100,
          write(text) {
            stdout += text;
          },
        },
        stderr: {
          isTTY,
          columns: 100,
          write(text) {
            stderr += text;
            options.onStderr?.(text);
          },
        },
        signal,
        ask: async (question) => {
          stderr += question;
          return answer;
        },
        pollInterval: 1,
      };
      const argv = typeof line === "string" ? line.split(" ") : line;
      return { code: await run(argv, io), stdout, stderr };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** The last line of stderr, which is the error in JSON form. */
export const errorOf = ({ stderr }: Ran): Record<string, unknown> => JSON.parse(stderr.trim().split("\n").at(-1) ?? "");

import { usageError } from "./cli-error.ts";
import type { Output } from "./io.ts";
import { type ProgressEvent, progressWords } from "./progress-words.ts";

/** Tells on stderr how far the work is. */
export type Progress = {
  readonly tell: (event: ProgressEvent) => void;
  /** Takes the bar away, so that other lines can follow. */
  readonly end: () => void;
};

const modes = ["bar", "plain", "json", "none"] as const;
type Mode = (typeof modes)[number];

/** Milliseconds between two pictures of the bar, and between two plain lines. */
const barPause = 100;
const plainPause = 5_000;

export type ProgressOptions = {
  readonly stderr: Output;
  /** Value of `--progress`. */
  readonly how: string | undefined;
  readonly quiet: boolean;
  /** @default the process's clock, in milliseconds */
  readonly now?: () => number;
};

/** @throws CliError when there is no such way. */
export function createProgress(options: ProgressOptions): Progress {
  const { stderr, now = () => performance.now() } = options;
  const mode = readMode(options);
  const start = now();
  let last = mode === "plain" ? start : Number.NEGATIVE_INFINITY;
  let isDrawn = false;

  return {
    tell(event) {
      if (mode === "none") return;
      if (mode === "json") return stderr.write(`${JSON.stringify({ event: event.step, ...withoutStep(event) })}\n`);
      const time = now();
      if (time - last < (mode === "bar" ? barPause : plainPause)) return;
      last = time;
      const words = progressWords(event, { milliseconds: time - start, columns: mode === "bar" ? stderr.columns : 0 });
      if (mode === "plain") return stderr.write(`${words}\n`);
      isDrawn = true;
      stderr.write(`\r\u001b[2K${words.slice(0, Math.max(20, stderr.columns - 1))}`);
    },
    end() {
      if (isDrawn) stderr.write("\r\u001b[2K");
      isDrawn = false;
    },
  };
}

function readMode({ how, quiet, stderr }: ProgressOptions): Mode {
  if (how === undefined) return quiet ? "none" : stderr.isTTY ? "bar" : "plain";
  const mode = modes.find((name) => name === how);
  if (mode) return mode;
  throw usageError(`--progress ${how} is none of ${modes.join(", ")}`);
}

const withoutStep = ({ step: _, ...rest }: ProgressEvent): object => rest;

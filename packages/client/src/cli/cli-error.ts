import type { ExitCode } from "./exit-codes.ts";

type Details = {
  readonly exitCode: ExitCode;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly retryable?: boolean;
  readonly cause?: unknown;
};

/** Something that the command itself has to say, beside the errors of the client. */
export class CliError extends Error {
  readonly kind: string;
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor(kind: string, message: string, { exitCode, hint, retryable = false, cause }: Details) {
    super(message, { cause });
    this.kind = kind;
    this.exitCode = exitCode;
    this.hint = hint;
    this.retryable = retryable;
  }
}

export const usageError = (message: string, hint?: string): CliError =>
  new CliError("UsageError", message, { exitCode: 2, hint });

export const settingsError = (message: string, hint?: string): CliError =>
  new CliError("SettingsError", message, { exitCode: 3, hint });

/** The reason with which a signal of the system ends what is under way. */
export class Interrupted extends Error {
  readonly exitCode: 130 | 143;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(`interrupted by ${signal}`);
    this.name = "Interrupted";
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

/** The reason of an interruption, when there was one. */
export const interruptionOf = ({ aborted, reason }: AbortSignal): Interrupted | undefined =>
  aborted && reason instanceof Interrupted ? reason : undefined;

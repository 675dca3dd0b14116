import { operations } from "@nudgescribe/types/operations";
import { NudgescribeError, type Sent } from "../index.ts";
import { CliError, interruptionOf } from "./cli-error.ts";
import type { ExitCode } from "./exit-codes.ts";

/** What is told of an error, to people and to programs. */
export type Failure = {
  readonly kind: string;
  readonly status: number | undefined;
  readonly operation: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  /** Whether the same command may be run again as it is: nothing would be done twice, and it may then go well. */
  readonly retryable: boolean;
  readonly exitCode: ExitCode;
};

export function failureOf(error: unknown, signal: AbortSignal): Failure {
  const base = { status: undefined, operation: undefined, hint: undefined, retryable: false } as const;
  if (error instanceof CliError) {
    const { kind, message, hint, retryable, exitCode, cause } = error;
    const from = cause instanceof NudgescribeError ? { status: cause.status, operation: cause.operation } : {};
    return { ...base, ...from, kind, message, hint, retryable, exitCode };
  }
  const interruption = interruptionOf(signal);
  if (interruption)
    return { ...base, kind: "Interrupted", message: interruption.message, exitCode: interruption.exitCode };
  if (error instanceof NudgescribeError) return ofClient(error);
  const { message, name, code } = error as { message?: unknown; name?: unknown; code?: unknown };
  return {
    ...base,
    kind: typeof code === "string" ? code : typeof name === "string" ? name : "Error",
    message: typeof message === "string" ? message : String(error),
    exitCode: 1,
  };
}

function ofClient(error: NudgescribeError): Failure {
  const { name: kind, status, operation, message } = error;
  return {
    kind,
    status,
    operation,
    message,
    hint: hints[kind] ?? (status === 429 ? "Wait, then run the command again." : undefined),
    retryable: isRetryable(error),
    exitCode: codes[kind] ?? 1,
  };
}

const codes: Readonly<Record<string, ExitCode>> = {
  UnauthorisedError: 4,
  ConnectionError: 5,
  TimeoutError: 5,
  ExportPendingError: 6,
  CsvError: 2,
};

const hints: Readonly<Record<string, string>> = {
  BadRequestError: "Check the ids. nudgescribe campaigns and nudgescribe groups list show those that exist.",
  UnauthorisedError:
    "Check NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD: nudgescribe doctor signs in anew. If it does, the user lacks the right.",
  ConnectionError: "Check the network and NUDGESCRIBE_BASE_URL; nudgescribe doctor tells how far it comes.",
  TimeoutError: "NUDGESCRIBE_TIMEOUT sets the limit, in milliseconds.",
  ParseError: "The answer is no JSON: does NUDGESCRIBE_BASE_URL lead to the API?",
  UnexpectedStatusError: "Does NUDGESCRIBE_BASE_URL lead to the API?",
  CsvError: "Mend the file at that line. Nothing was sent.",
};

const passing = new Set(["ServerError", "ConnectionError", "TimeoutError"]);

function isRetryable(error: NudgescribeError): boolean {
  const { name, status, operation } = error;
  if (status === 429) return true;
  if (!passing.has(name)) return false;
  const { sent } = error as { sent?: Sent };
  return sent === "no" || operations[operation]?.effect !== "unsafe";
}

import type { ClientEvent, Observer } from "./events.ts";
import { type LogLevel, logLevels, placeOf } from "./log-level.ts";

/** Where log lines go; `console` is one. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, (line: string) => void>>;

/** What a server could use to begin a line of its own, or to steer a terminal. */
const control = /\p{Cc}/gu;

/**
 * Writes a line per event: `error` requests without an answer, `warn` retries, drift and trouble with the session,
 * `info` answers, `debug` requests, headers and bodies too.
 */
export function logging(level: LogLevel, logger: Logger = console): Observer {
  const limit = placeOf(level);
  return (event) => {
    const kind = levelOf(event);
    if (logLevels.indexOf(kind) > limit) return;
    const details = level === "debug" && "headers" in event ? detailsOf(event) : "";
    logger[kind](`nudgescribe ${lineOf(event)}${details}`.replace(control, encodeURIComponent));
  };
}

function levelOf(event: ClientEvent): Exclude<LogLevel, "off"> {
  if (event.type === "request") return "debug";
  if (event.type === "response") return "info";
  if (event.type === "failure") return "error";
  if (event.type === "session") return event.action.endsWith("failed") ? "warn" : "info";
  return "warn";
}

function lineOf(event: ClientEvent): string {
  switch (event.type) {
    case "request":
      return `${event.operation} #${event.attempt}: ${event.method} ${event.url}`;
    case "response":
      return `${event.operation} #${event.attempt}: ${event.status} in ${Math.round(event.duration)} ms${event.requestId ? `, request id ${event.requestId}` : ""}`;
    case "failure":
      return `${event.operation} #${event.attempt}: ${event.message}`;
    case "retry":
      return `${event.operation} #${event.attempt}: again in ${Math.round(event.wait)} ms (${event.reason})`;
    case "session":
      return `session: ${event.action}${event.message ? ` (${event.message})` : ""}`;
    case "drift":
      if (event.problem) return `${event.operation}: the answer was not compared with the contract (${event.problem})`;
      return `${event.operation}: the answer differs from the contract: ${event.findings
        .map(({ pointer, expected, seen }) => `${pointer || "/"} should be ${expected}, is ${seen}`)
        .join("; ")}`;
  }
}

function detailsOf({ headers, body }: Extract<ClientEvent, { headers: unknown }>): string {
  return ` ${JSON.stringify(headers)}${body === undefined ? "" : ` ${body}`}`;
}

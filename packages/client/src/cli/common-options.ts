import type { Option } from "./command.ts";

/** Options of every command. None takes a secret: everybody on a machine can read the arguments of a process. */
export const commonOptions: Readonly<Record<keyof CommonValues, Option>> = {
  json: { type: "boolean", about: "print one JSON document; the default when the output is not a terminal" },
  text: { type: "boolean", about: "print text for people, also when the output is not a terminal" },
  quiet: { type: "boolean", short: "q", about: "no progress and no notes: results, warnings and errors only" },
  "env-file": { type: "string", value: "FILE", about: "read NUDGESCRIBE_* variables that are not set from this file" },
  "no-session": { type: "boolean", about: "sign in anew, and keep no session for the next command" },
  progress: {
    type: "string",
    value: "HOW",
    about: "bar, plain, json or none (default: bar on a terminal, else plain)",
  },
  log: { type: "string", value: "LEVEL", about: "log the calls: off, error, warn, info or debug; secrets are masked" },
  help: { type: "boolean", short: "h", about: "say how the command is used" },
};

export type CommonValues = {
  readonly json?: boolean;
  readonly text?: boolean;
  readonly quiet?: boolean;
  readonly "env-file"?: string;
  readonly "no-session"?: boolean;
  readonly progress?: string;
  readonly log?: string;
  readonly help?: boolean;
};

import type { ClientEvent, Logger, LogLevel } from "../index.ts";
import { usageError } from "./cli-error.ts";
import type { Context } from "./command.ts";
import type { CommonValues } from "./common-options.ts";
import { readEnvFile } from "./env-file.ts";
import type { Io } from "./io.ts";
import { createProgress } from "./progress.ts";
import { createClient, readSettings } from "./settings.ts";
import { quoteWord } from "./shell-words.ts";
import { styleFor } from "./style.ts";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** @throws CliError when a common option cannot be used. */
export function createContext(
  io: Io,
  values: CommonValues & { readonly yes?: boolean },
  { json }: { readonly json: boolean },
): Context {
  const { stderr } = io;
  const quiet = values.quiet ?? false;
  const style = styleFor(io.stdout, io);
  const stress = styleFor(stderr, io);
  const progress = createProgress({ stderr, quiet, how: values.progress });
  const say = (line: string) => {
    progress.end();
    stderr.write(`${line}\n`);
  };
  const tell = (kind: "warning" | "note", text: string) =>
    say(json ? JSON.stringify({ [kind]: text }) : kind === "note" ? text : `${stress.yellow("warning:")} ${text}`);
  const warn = (text: string) => tell("warning", text);
  const log = readLevel(values.log);
  const envFile = values["env-file"] === undefined ? undefined : readEnvFile(values["env-file"]);
  for (const warning of envFile?.warnings ?? []) warn(warning);
  const settings = readSettings({ io, envFile, keepSession: !values["no-session"] });
  return {
    io,
    signal: io.signal,
    style,
    progress,
    settings,
    warn,
    note: (text) => (quiet ? undefined : tell("note", text)),
    connect: () => createClient({ settings, log, logger: loggerOf(say), observe: watch(warn) }),
    async confirm(question) {
      if (values.yes) return;
      if (!io.stdin.isTTY || !stderr.isTTY)
        throw usageError(`${question} Nobody can be asked, so --yes is needed`, "Nothing was done.");
      progress.end();
      const answer = await io.ask(`${question} Type yes to go on: `);
      if (answer.trim().toLowerCase() !== "yes") throw usageError("not confirmed: nothing was done");
    },
    given: givenOptions(values),
  };
}

function readLevel(text: string | undefined): LogLevel | undefined {
  if (text === undefined) return undefined;
  const level = levels.find((name) => name === text);
  if (level) return level;
  throw usageError(`--log ${text} is none of ${levels.join(", ")}`);
}

/** Two methods of `console` write to stdout, where only the result may stand. */
const loggerOf = (write: (line: string) => void): Logger => ({ error: write, warn: write, info: write, debug: write });

/** What breaks no call, but is good to know. Each is told once: a long import would repeat it for every call. */
function watch(warn: (text: string) => void): (event: ClientEvent) => void {
  const told = new Set<string>();
  return (event) => {
    const text = warningOf(event);
    // A store that cannot be read cannot be written either.
    const what = event.type === "session" ? event.action : (text ?? "");
    if (text === undefined || told.has(what)) return;
    told.add(what);
    warn(text);
  };
}

function warningOf(event: ClientEvent): string | undefined {
  if (event.type === "session" && event.action === "store-failed")
    return `the session is not kept (${event.message}); --no-session says that it need not be`;
  if (event.type !== "drift") return undefined;
  const findings = event.findings.map(
    ({ pointer, expected, seen }) => `${pointer || "/"} should be ${expected}, is ${seen}`,
  );
  const what = event.problem ?? findings.slice(0, 3).join("; ");
  return `${event.operation}: the answer differs from the contract (${what}${findings.length > 3 ? " …" : ""})`;
}

const givenOptions = ({ "env-file": envFile, "no-session": noSession }: CommonValues): string =>
  [envFile !== undefined && ` --env-file ${quoteWord(envFile)}`, noSession && " --no-session"].filter(Boolean).join("");

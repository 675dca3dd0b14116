import type { Result } from "./command.ts";
import { commands } from "./commands/all.ts";
import { createContext } from "./context.ts";
import { type Failure, failureOf } from "./failure.ts";
import { helpData, helpText } from "./help.ts";
import type { Io } from "./io.ts";
import { type Line, parseLine } from "./parse-line.ts";
import { styleFor, visibleLines } from "./style.ts";
import { readVersion } from "./version.ts";

/** Runs one command line and gives its exit code. It does not throw. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Before the line is read, so that an error in it is told in the right form.
  const json = argv.includes("--json") || (!argv.includes("--text") && !io.stdout.isTTY);
  let end = () => {};
  try {
    const line = parseLine(argv, commands);
    if (line.values.help || line.values.version || !line.command) return aboutProgram(line, argv, io);
    const context = createContext(io, line.values, { json });
    end = context.progress.end;
    const result = await line.command.run(line, context);
    end();
    printResult(result, json, io);
    if (!result.failure) return 0;
    const failure = failureOf(result.failure, io.signal);
    if (json || !result.isFailureTold) tellFailure(failure, json, io);
    return failure.exitCode;
  } catch (error) {
    end();
    const failure = failureOf(error, io.signal);
    tellFailure(failure, json, io);
    return failure.exitCode;
  }
}

function aboutProgram({ command, about, values }: Line, argv: readonly string[], io: Io): number {
  const { stdout } = io;
  // The form of a help text is chosen by `--json` alone: people read it through a pager.
  const json = argv.includes("--json");
  if (values.version && !values.help)
    stdout.write(json ? toJson({ version: readVersion() }, io) : `${readVersion()}\n`);
  else if (json) stdout.write(toJson(helpData(command ? [command] : about), io));
  else stdout.write(`${helpText(command, about, styleFor(stdout, io))}\n`);
  return 0;
}

function printResult({ data, text }: Result, json: boolean, io: Io): void {
  io.stdout.write(json ? toJson(data, io) : `${text}\n`);
}

const toJson = (data: unknown, { stdout }: Io): string => `${JSON.stringify(data, null, stdout.isTTY ? 2 : 0)}\n`;

function tellFailure(failure: Failure, json: boolean, io: Io): void {
  const { stderr } = io;
  const { red, dim } = styleFor(stderr, io);
  const { kind, status, operation, message, hint, retryable, exitCode } = failure;
  const text = `${red("nudgescribe:")} ${visibleLines(message)}${hint ? `\n${dim(hint)}` : ""}`;
  stderr.write(`${json ? JSON.stringify({ kind, status, operation, message, hint, retryable, exitCode }) : text}\n`);
}

import { fromEnvironment, variableOf } from "../environment.ts";
import type { Command, Option, Options } from "./command.ts";
import { commonOptions } from "./common-options.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Style } from "./style.ts";

/** What `--help` prints. */
export function helpText(command: Command | undefined, commands: readonly Command[], style: Style): string {
  return command ? commandHelp(command, style) : programHelp(commands, style);
}

function programHelp(commands: readonly Command[], { bold }: Style): string {
  return [
    "nudgescribe: the Nudgescribe Client API on the command line.",
    section(bold("Usage"), ["nudgescribe COMMAND [arguments] [options]"]),
    section(
      bold("Commands"),
      columns(commands.map((command) => [`${command.name} ${argumentsOf(command)}`.trimEnd(), command.about])),
    ),
    section(bold("Options of every command"), optionLines({ ...commonOptions, version: versionOption })),
    section(bold("Settings"), [
      "NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD, from the environment or --env-file.",
      `Optional: ${variables().slice(3).join(", ")}.`,
    ]),
    section(bold("Exit codes"), columns(Object.entries(exitCodes))),
    "nudgescribe COMMAND --help says more, with examples. nudgescribe doctor checks the settings.",
  ].join("\n\n");
}

function commandHelp(command: Command, { bold }: Style): string {
  const { name, about, args, options, notes, examples } = command;
  return [
    `nudgescribe ${name}: ${about}.`,
    section(bold("Usage"), [usageOf(command)]),
    Object.keys(args).length > 0 && section(bold("Arguments"), columns(Object.entries(args))),
    Object.keys(options).length > 0 && section(bold("Options"), optionLines(options)),
    section(bold("Options of every command"), optionLines(commonOptions)),
    notes && wrap(notes),
    section(
      bold("Examples"),
      examples.map((example) => `nudgescribe ${example}`),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The same for programs: `nudgescribe --help --json`. */
export const helpData = (commands: readonly Command[]): object => ({
  commands: commands.map((command) => {
    const { name, about, args, options, notes, examples } = command;
    return { name, about, usage: usageOf(command), arguments: args, options, notes, examples };
  }),
  options: { ...commonOptions, version: versionOption },
  settings: variables(),
  exitCodes,
});

const versionOption: Option = { type: "boolean", short: "V", about: "print the version" };

const variables = (): string[] => Object.keys(fromEnvironment).map(variableOf);

export function usageOf(command: Command): string {
  const needed = Object.entries(command.options).flatMap(([name, option]) =>
    option.type === "string" && option.required ? [`--${name} ${option.value}`] : [],
  );
  return ["nudgescribe", command.name, argumentsOf(command), ...needed, "[options]"].filter(Boolean).join(" ");
}

const argumentsOf = ({ args }: Command): string => Object.keys(args).join(" ");

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`)].join("\n");

const optionLines = (options: Options): string[] =>
  columns(
    Object.entries(options).map(([name, option]) => [
      `${option.short ? `-${option.short}, ` : "    "}--${name}${option.type === "string" ? ` ${option.value}` : ""}`,
      option.type === "string" && option.required ? `${option.about} (needed)` : option.about,
    ]),
  );

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `${name.padEnd(width)}  ${about}`);
}

function wrap(text: string, width = 90): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

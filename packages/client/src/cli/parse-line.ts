import { parseArgs } from "node:util";
import { type CliError, usageError } from "./cli-error.ts";
import type { Command, Option, Options } from "./command.ts";
import { type CommonValues, commonOptions } from "./common-options.ts";
import { nearest } from "./nearest.ts";

export type Line = {
  /** `undefined` when only the program itself was asked something. */
  readonly command: Command | undefined;
  /** The commands that help was asked about, when it is not one: all, or those of a group. */
  readonly about: readonly Command[];
  readonly args: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>> & CommonValues & { readonly version?: boolean };
};

const ownOptions: Options = {
  ...commonOptions,
  version: { type: "boolean", short: "V", about: "print the version" },
};

/** @throws CliError that names the word of the line that cannot be used. A value is never repeated: it may be a secret. */
export function parseLine(argv: readonly string[], commands: readonly Command[]): Line {
  const known: Options = Object.assign({}, ...commands.map(({ options }) => options), ownOptions);
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(known).map(([name, option]) => [name, parseOption(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  // The line is read by its tokens: the parser's own complaints would repeat values.
  const words = positionals[0] === "help" ? positionals.slice(1) : positionals;
  const asksHelp =
    positionals[0] === "help" || tokens.some((token) => token.kind === "option" && token.name === "help");
  const command = findCommand(words, commands);
  const values: Record<string, unknown> = {};
  for (const token of tokens) if (token.kind === "option") refuseSecret(token, known);
  const group = words.length === 1 ? groupOf(words[0], commands) : [];
  if (!command && words.length > 0 && !(asksHelp && group.length > 0)) throw unknownCommand(words, commands);
  const about = group.length > 0 ? group : commands;
  const options = command ? { ...command.options, ...ownOptions } : ownOptions;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token, { command, options, known });
    values[token.name] = readValue(token, option);
  }
  if (asksHelp || values["version"]) return { command, about, args: {}, values: { ...values, help: asksHelp } };
  if (!command) throw unknownCommand(words, commands);
  const missing = Object.entries(options).find(
    ([name, option]) => option.type === "string" && option.required && values[name] === undefined,
  );
  if (missing) throw usageError(`${command.name} needs --${missing[0]}: ${missing[1].about}`, seeHelp(command));
  return { command, about, args: readArguments(command, words), values: { ...unsetFlags(command), ...values } };
}

const unsetFlags = ({ options }: Command): Record<string, false> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, { type }]) => (type === "boolean" ? [[name, false]] : [])),
  );

/** The parser knows no text that is required. */
const parseOption = ({ type, short }: Option) => (short ? { type, short } : { type });

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined } & {
  readonly inlineValue?: boolean | undefined;
};

function readValue({ rawName, value, inlineValue }: OptionToken, option: Option): string | true {
  if (option.type === "boolean") {
    if (value === undefined) return true;
    throw usageError(`${rawName} takes no value`);
  }
  if (value === undefined || value === "" || (!inlineValue && /^-./.test(value)))
    throw usageError(
      `${rawName} needs a value: ${option.value}`,
      `One that begins with a dash is written ${rawName}=VALUE.`,
    );
  return value;
}

const secretNames = /pass|secret|api-?key|token|credential|^key$|^p$/i;

type Known = { readonly command: Command | undefined; readonly options: Options; readonly known: Options };

/** @throws CliError when an option would carry a secret. Its name is told, not its value. */
function refuseSecret({ name, rawName }: OptionToken, known: Options): void {
  if (Object.hasOwn(known, name) || !secretNames.test(name)) return;
  throw usageError(
    `${shownName({ name, rawName })} does not exist: everybody on this machine can read the arguments of a process`,
    "Set NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD in the environment, or in a file that only you can read and that --env-file names.",
  );
}

const shownName = ({ name, rawName }: OptionToken): string => (rawName.startsWith("--") ? `--${name}` : `-${name}`);

function unknownOption(token: OptionToken, { command, options, known }: Known): CliError {
  const { name } = token;
  const shown = shownName(token);
  const near = nearest(name, Object.keys(options));
  const of = command ? `nudgescribe ${command.name}` : "nudgescribe";
  const elsewhere = command && Object.hasOwn(known, name) ? ", but of another command" : "";
  return usageError(
    `${shown} is not an option of ${of}${elsewhere}`,
    near ? `Did you mean --${near}?` : seeHelp(command),
  );
}

const findCommand = (words: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find(({ name }) => name === words.slice(0, 2).join(" ")) ?? commands.find(({ name }) => name === words[0]);

/** `groups list`, `groups create` … of `groups`. */
const groupOf = (first: string | undefined, commands: readonly Command[]): Command[] =>
  commands.filter(({ name }) => name.startsWith(`${first} `));

function unknownCommand([first, second]: readonly string[], commands: readonly Command[]): CliError {
  if (first === undefined) return usageError("give a command", "nudgescribe --help lists them.");
  const group = groupOf(first, commands);
  const names = group.length > 0 ? group.map(({ name }) => name) : commands.map(({ name }) => name);
  const near = nearest([first, second].filter(Boolean).join(" "), names) ?? nearest(first, names);
  if (group.length > 0 && second === undefined)
    return usageError(`${first} needs one of ${names.map((name) => name.slice(first.length + 1)).join(", ")}`);
  return usageError(
    `there is no such command: ${first}${group.length > 0 ? ` ${second}` : ""}`,
    near ? `Did you mean nudgescribe ${near}?` : "nudgescribe --help lists them.",
  );
}

function readArguments(command: Command, words: readonly string[]): Record<string, string> {
  const given = words.slice(command.name.split(" ").length);
  const names = Object.keys(command.args);
  const missing = names.find((_, index) => !given[index]);
  if (missing) throw usageError(`${command.name} needs ${missing}: ${command.args[missing]}`, seeHelp(command));
  if (given.length > names.length)
    throw usageError(
      `${command.name} takes ${names.length === 0 ? "no argument" : names.join(" ")}, and ${given.length - names.length} more stand there`,
      "A text with spaces needs quotes around it.",
    );
  return Object.fromEntries(names.map((name, index) => [name, given[index] ?? ""]));
}

const seeHelp = (command: Command | undefined): string =>
  `nudgescribe ${command ? `${command.name} ` : ""}--help says how it is used.`;

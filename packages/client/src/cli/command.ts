import type { Nudgescribe } from "../index.ts";
import type { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";
import type { Settings } from "./settings.ts";
import type { Style } from "./style.ts";

type About = {
  readonly about: string;
  /** Letter of the short form. */
  readonly short?: string;
};

export type Flag = About & { readonly type: "boolean" };

export type TextOption = About & {
  readonly type: "string";
  /** Name of the value in help texts. */
  readonly value: string;
  readonly required?: true;
};

export type NeededOption = TextOption & { readonly required: true };

export type Option = Flag | TextOption;

export type Options = Readonly<Record<string, Option>>;

/** A positional argument, by its name in help texts. */
export type Arguments = Readonly<Record<string, string>>;

export type Values<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends { readonly type: "boolean" }
    ? boolean
    : Of[Name] extends { readonly required: true }
      ? string
      : string | undefined;
};

export type Input<OfArguments extends Arguments, OfOptions extends Options> = {
  readonly args: { readonly [Name in keyof OfArguments]: string };
  readonly values: Values<OfOptions>;
};

/** What a command has to say at its end. */
export type Result = {
  /** For programs: one JSON document. */
  readonly data: unknown;
  /** For people. */
  readonly text: string;
  /** What was not done, though the rest was. */
  readonly failure?: CliError | undefined;
  /** The text says already what failed, so people are not told twice. */
  readonly isFailureTold?: true;
};

/** What a command works with. */
export type Context = {
  readonly io: Io;
  readonly signal: AbortSignal;
  readonly style: Style;
  readonly progress: Progress;
  /** The environment, and the file of `--env-file` behind it. */
  readonly settings: Settings;
  /** @throws CliError when a setting is missing or wrong. */
  readonly connect: () => Nudgescribe;
  readonly note: (text: string) => void;
  readonly warn: (text: string) => void;
  /** @throws CliError when nobody says yes. */
  readonly confirm: (question: string) => Promise<void>;
  /** Common options that the user gave, for a command that is to be run next. */
  readonly given: string;
};

type Definition<OfArguments extends Arguments, OfOptions extends Options> = {
  /** One or two words. */
  readonly name: string;
  readonly about: string;
  readonly args: OfArguments;
  readonly options: OfOptions;
  /** What else is to be known, in whole sentences. */
  readonly notes?: string;
  /** Without the name of the program. */
  readonly examples: readonly string[];
  readonly run: (input: Input<OfArguments, OfOptions>, context: Context) => Promise<Result>;
};

export type Command = Omit<Definition<Arguments, Options>, "run"> & {
  readonly run: (
    input: { readonly args: Readonly<Record<string, string>>; readonly values: Readonly<Record<string, unknown>> },
    context: Context,
  ) => Promise<Result>;
};

/** Gives a command the types of its own arguments and options; that they are there is the parser's promise. */
export const defineCommand = <const OfArguments extends Arguments, const OfOptions extends Options>(
  definition: Definition<OfArguments, OfOptions>,
): Command => definition as unknown as Command;

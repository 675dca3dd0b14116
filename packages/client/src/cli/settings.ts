import { fromEnvironment, variableOf } from "../environment.ts";
import { type ClientEvent, type Logger, type LogLevel, Nudgescribe, type NudgescribeOptions } from "../index.ts";
import { fileTokenStore } from "../node/index.ts";
import { settingsError } from "./cli-error.ts";
import type { EnvFile } from "./env-file.ts";
import type { Io } from "./io.ts";
import { sessionFile } from "./session.ts";

export type Settings = {
  /** Where each variable that has a value comes from. */
  readonly origins: ReadonlyMap<string, "environment" | "env-file">;
  /** The file of the session; `undefined` when none is kept, or the settings do not tell whose it is. */
  readonly session: string | undefined;
  /** @throws CliError when a setting is missing or wrong. */
  readonly options: () => NudgescribeOptions;
};

export type SettingsSource = {
  readonly io: Io;
  readonly envFile: EnvFile | undefined;
  readonly keepSession: boolean;
};

const needed = ["apiKey", "email", "password"].map(variableOf);

/** The environment, and behind it the file of `--env-file`. An empty variable counts as not set. */
export function readSettings({ io, envFile, keepSession }: SettingsSource): Settings {
  const values = new Map<string, string>();
  const origins = new Map<string, "environment" | "env-file">();
  for (const variable of Object.keys(fromEnvironment).map(variableOf)) {
    const [own, filed] = [io.env[variable]?.trim(), envFile?.values[variable]?.trim()];
    const value = own || filed;
    if (!value) continue;
    values.set(variable, value);
    origins.set(variable, own ? "environment" : "env-file");
  }
  const email = values.get(variableOf("email"));
  const baseUrl = values.get(variableOf("baseUrl"));
  return {
    origins,
    session: keepSession && email ? sessionFile({ email, baseUrl }, io.env) : undefined,
    options() {
      const missing = needed.filter((variable) => !values.has(variable));
      if (missing.length > 0)
        throw settingsError(
          `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not set`,
          "Set them in the environment, or in a file that only you can read and that --env-file names.",
        );
      return { ...parseAll(values), ...(io.fetch && { fetch: io.fetch }) };
    },
  };
}

function parseAll(values: ReadonlyMap<string, string>): NudgescribeOptions {
  const options = Object.entries(fromEnvironment).flatMap(([option, parse]) => {
    const variable = variableOf(option);
    const text = values.get(variable);
    return text === undefined ? [] : [[option, inSettings(() => parse(text, variable))]];
  });
  return Object.fromEntries(options);
}

type ClientSource = {
  readonly settings: Settings;
  readonly log: LogLevel | undefined;
  readonly logger: Logger;
  readonly observe: (event: ClientEvent) => void;
};

/** @throws CliError when a setting is missing or wrong. */
export function createClient({ settings, log, ...watch }: ClientSource): Nudgescribe {
  const { session } = settings;
  const options = settings.options();
  return inSettings(
    () =>
      new Nudgescribe({
        ...options,
        ...watch,
        ...(log && { log }),
        ...(session && { tokenStore: fileTokenStore(session) }),
      }),
  );
}

/** The client says what is wrong with an option in a TypeError, without its value where that is a secret. */
function inSettings<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /^(\w+):/.exec(error.message)?.[1] ?? "";
    const name = Object.hasOwn(fromEnvironment, option) ? variableOf(option) : option;
    throw settingsError(error.message.replace(option, name), "nudgescribe doctor checks all settings.");
  }
}

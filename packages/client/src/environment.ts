import type { NudgescribeOptions } from "./options.ts";

type FromText = {
  readonly [Name in keyof NudgescribeOptions]?: (
    text: string,
    variable: string,
  ) => NonNullable<NudgescribeOptions[Name]>;
};

const asText = (text: string): string => text;

/** How each option that may stand in the environment is read from text. */
export const fromEnvironment: FromText = {
  apiKey: asText,
  email: asText,
  password: asText,
  baseUrl: asText,
  allowHttp: asBoolean,
  timeout: asNumber,
  retries: asNumber,
  authContext: asText,
  ip: asText,
  drift: (text) => text as "off" | "report",
  log: (text) => text as NonNullable<NudgescribeOptions["log"]>,
};

/** `baseUrl` → `NUDGESCRIBE_BASE_URL`. */
export const variableOf = (option: string): string => `NUDGESCRIBE_${option.replace(/[A-Z]/g, "_$&").toUpperCase()}`;

/**
 * The options that stand in the environment; an empty variable counts as not set.
 * @throws TypeError that names the variable whose value cannot be read.
 */
export function readEnvironment(): NudgescribeOptions {
  const found: [string, unknown][] = [];
  for (const [option, read] of Object.entries(fromEnvironment)) {
    const variable = variableOf(option);
    const text = readVariable(variable)?.trim();
    if (text) found.push([option, read(text, variable)]);
  }
  return Object.fromEntries(found);
}

/** Browsers have no environment, and Deno gives each variable only with permission. */
function readVariable(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
  } catch {
    return undefined;
  }
}

function asNumber(text: string, variable: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new TypeError(`${variable}: "${text}" is not a number`);
}

function asBoolean(text: string, variable: string): boolean {
  if (/^(true|1|yes)$/i.test(text)) return true;
  if (/^(false|0|no)$/i.test(text)) return false;
  throw new TypeError(`${variable}: "${text}" is neither true nor false`);
}

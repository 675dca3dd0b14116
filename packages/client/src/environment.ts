import type { NudgescribeOptions } from "./options.ts";

type FromText = {
  [Name in keyof NudgescribeOptions]?: readonly [
    variable: string,
    read: (text: string, variable: string) => NonNullable<NudgescribeOptions[Name]>,
  ];
};

const asText = (text: string): string => text;

/** Every variable that the client reads, and the option it stands for. */
export const environmentVariables: FromText = {
  apiKey: ["NUDGESCRIBE_API_KEY", asText],
  email: ["NUDGESCRIBE_EMAIL", asText],
  password: ["NUDGESCRIBE_PASSWORD", asText],
  baseUrl: ["NUDGESCRIBE_BASE_URL", asText],
  allowHttp: ["NUDGESCRIBE_ALLOW_HTTP", asBoolean],
  timeout: ["NUDGESCRIBE_TIMEOUT", asNumber],
  retries: ["NUDGESCRIBE_RETRIES", asNumber],
  authContext: ["NUDGESCRIBE_AUTH_CONTEXT", asText],
  ip: ["NUDGESCRIBE_IP", asText],
  drift: ["NUDGESCRIBE_DRIFT", (text) => text as "off" | "report"],
  log: ["NUDGESCRIBE_LOG", (text) => text as NonNullable<NudgescribeOptions["log"]>],
};

/**
 * The options that stand in the environment; an empty variable counts as not set.
 * @throws TypeError that names the variable whose value cannot be read.
 */
export function readEnvironment(): NudgescribeOptions {
  const found: [string, unknown][] = [];
  for (const [option, [variable, read]] of Object.entries(environmentVariables)) {
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

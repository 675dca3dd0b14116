import type { Fetch } from "./transport/exchange.ts";

/** Settings of a client. */
export type ClientOptions = {
  /** API key of the account, sent at sign-in as `x-api-key`. `NUDGESCRIBE_API_KEY` */
  readonly apiKey?: string | undefined;
  /** Email of the API user. `NUDGESCRIBE_EMAIL` */
  readonly email?: string | undefined;
  /** Password of the API user. `NUDGESCRIBE_PASSWORD` */
  readonly password?: string | undefined;
  /**
   * Base URL of the API. Credentials are sent to its origin only. `NUDGESCRIBE_BASE_URL`
   * @default "https://client-api.nudgescribe.com"
   */
  readonly baseUrl?: string | undefined;
  /**
   * Allows a base URL with `http:` on another machine. Credentials then travel in the clear; this machine's own
   * addresses are allowed anyway. `NUDGESCRIBE_ALLOW_HTTP`
   * @default false
   */
  readonly allowHttp?: boolean | undefined;
  /**
   * Deadline of a call in milliseconds: sign-in, attempts, waits and reading the body included. `NUDGESCRIBE_TIMEOUT`
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * How often a call is repeated after a passing failure, where its effect allows that. `NUDGESCRIBE_RETRIES`
   * @default 2
   */
  readonly retries?: number | undefined;
  /**
   * Replaces the platform's `fetch`.
   * @default globalThis.fetch, looked up at each call, so that test tools started later still see it
   */
  readonly fetch?: Fetch | undefined;
};

/** The options of a client, read and complete. */
export type Settings = {
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
  readonly baseUrl: string;
  readonly origin: string;
  readonly timeout: number;
  readonly retries: number;
  readonly fetch: Fetch;
};

/** @throws TypeError that names the option that is missing or wrong. */
export function readSettings({
  apiKey,
  email,
  password,
  baseUrl = "https://client-api.nudgescribe.com",
  allowHttp,
  timeout = 30_000,
  retries = 2,
  fetch = (url, init) => globalThis.fetch(url, init),
}: ClientOptions): Settings {
  return {
    apiKey: readText("apiKey", apiKey, headerValue),
    email: readText("email", email),
    password: readText("password", password),
    baseUrl: baseUrl.replace(/\/+$/, ""),
    origin: readOrigin(baseUrl, allowHttp),
    timeout: readTimeout(timeout),
    retries: readRetries(retries),
    fetch,
  };
}

/** @throws TypeError when the value is not a number of milliseconds; timers of the platforms count in 32 bits. */
export const readTimeout = (timeout: number): number => readNumber("timeout", timeout, 1, 2 ** 31 - 1);

/** @throws TypeError when the value is not a small whole number. */
export const readRetries = (retries: number): number => readNumber("retries", retries, 0, 10);

/** @throws TypeError when the value is not a whole number. */
export function checkPrefetch(prefetch: number): void {
  if (!Number.isInteger(prefetch) || prefetch < 0)
    throw new TypeError(`prefetch: ${prefetch} is not a whole number of pages`);
}

function readNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TypeError(`${name}: ${value} is not a whole number from ${least} to ${most}`);
}

/** An address without user, password, query and fragment, nor what platforms read in more than one way. */
const address = /^https?:\/\/[^@?#\\\s]+$/;
/** Hosts that are this machine itself. */
export const loopback: RegExp = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

function readOrigin(baseUrl: string, allowHttp = false): string {
  if (!address.test(baseUrl) || !URL.canParse(baseUrl))
    throw new TypeError("baseUrl: give an http or https URL without user, query and fragment");
  const { protocol, host, origin } = new URL(baseUrl);
  if (protocol === "http:" && !allowHttp && !loopback.test(host))
    throw new TypeError(`baseUrl: http to ${host} would show the credentials; use https or set allowHttp`);
  return origin;
}

/** The platform's complaint about any other value would repeat it. */
export const headerValue: RegExp = /^[ -~]+$/;

export function readText(name: string, value: unknown, pattern: RegExp = /./): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new TypeError(`${name}: give a non-empty string${pattern === headerValue ? " of ASCII characters" : ""}`);
}

/** Settings of a client. */
export type NudgescribeOptions = {
  /**
   * Base URL of the API. Credentials are sent to its origin only.
   * @default "https://client-api.nudgescribe.com"
   */
  readonly baseUrl?: string;
  /** API key of the account, sent at sign-in as `x-api-key`. */
  readonly apiKey: string;
  /** Email of the API user. */
  readonly email: string;
  /** Password of the API user. */
  readonly password: string;
  /**
   * Deadline of a call in milliseconds: sign-in, replay and reading the body included.
   * @default 30_000
   */
  readonly timeout?: number;
  /**
   * Replaces the platform's `fetch`.
   * @default globalThis.fetch, looked up at each call, so that test tools started later still see it
   */
  readonly fetch?: (request: Request) => Promise<Response>;
};

export type Settings = {
  readonly baseUrl: string;
  readonly origin: string;
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
  readonly timeout: number;
  readonly fetch: (request: Request) => Promise<Response>;
};

const defaultBaseUrl = "https://client-api.nudgescribe.com";
/** Timers of the platforms count in 32 bits; a longer one would fire at once. */
const longestTimeout = 2 ** 31 - 1;

/** @throws TypeError that names the option that is missing or wrong. */
export function readOptions(options: NudgescribeOptions): Settings {
  const { baseUrl = defaultBaseUrl, timeout = 30_000 } = options;
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    origin: readOrigin(baseUrl),
    credentials: {
      apiKey: readText(options, "apiKey"),
      email: readText(options, "email"),
      password: readText(options, "password"),
    },
    timeout: readTimeout(timeout),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

/** @throws TypeError when the value is not a number of milliseconds. */
export function readTimeout(timeout: number): number {
  if (timeout > 0 && timeout <= longestTimeout) return timeout;
  throw new TypeError(`timeout: ${timeout} is not a number of milliseconds from 1 to ${longestTimeout}`);
}

function readOrigin(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.origin;
  throw new TypeError(`baseUrl: "${baseUrl}" is not an http or https URL`);
}

function readText(options: NudgescribeOptions, name: "apiKey" | "email" | "password"): string {
  const value: unknown = options[name];
  if (typeof value === "string" && value !== "") return value;
  throw new TypeError(`${name}: a non-empty string is needed to sign in`);
}

import type { ApiKind } from "./answers.ts";

export type Credentials = {
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
};

type Config = {
  /** Port on loopback; `0` takes a free one. */
  readonly port: number;
  /** What is signed in to when nobody chooses. */
  readonly api: ApiKind;
  /** The API of NUDGESCRIBE_BASE_URL, when there is one. */
  readonly live: LiveApi | undefined;
};

export type LiveApi = { readonly baseUrl: string; readonly credentials: Credentials };

type Environment = Readonly<Record<string, string | undefined>>;

const credentialNames = ["NUDGESCRIBE_API_KEY", "NUDGESCRIBE_EMAIL", "NUDGESCRIBE_PASSWORD"] as const;

/** @throws Error with one line that says what is wrong, where, and what to do; it never repeats the value of a secret. */
export function readConfig(env: Environment): Config {
  const port = readPort(env["PORT"]);
  const live = readLive(env);
  return { port, live, api: readKind(env["NUDGESCRIBE_CONSOLE_API"], live) };
}

function readKind(text: string | undefined, live: LiveApi | undefined): ApiKind {
  if (!text) return live ? "live" : "sandbox";
  if (text === "live" && !live) {
    throw new Error(
      `NUDGESCRIBE_CONSOLE_API: is live, but NUDGESCRIBE_BASE_URL is not set; set it with ${credentialNames.join(", ")}, or unset NUDGESCRIBE_CONSOLE_API for the sandbox`,
    );
  }
  if (text === "sandbox" || text === "mock" || text === "live") return text;
  throw new Error(
    `NUDGESCRIBE_CONSOLE_API: ${JSON.stringify(text)} is no API of the console; set sandbox, mock or live, or unset it`,
  );
}

function readPort(text: string | undefined): number {
  // An empty variable counts as unset here and below: compose files and CI pass unset ones on that way.
  if (!text) return 4300;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT: ${JSON.stringify(text)} is not a port; set a number from 0 to 65535, or unset it for 4300`);
}

function readLive(env: Environment): LiveApi | undefined {
  const baseUrl = env["NUDGESCRIBE_BASE_URL"];
  if (!baseUrl) return undefined;
  checkBaseUrl(baseUrl, env["NUDGESCRIBE_ALLOW_HTTP"]);

  const missing = credentialNames.filter((name) => !env[name]);
  if (missing.length > 0) {
    const verb = missing.length > 1 ? "are" : "is";
    throw new Error(
      `${missing.join(", ")}: ${verb} not set, but NUDGESCRIBE_BASE_URL is; set what is missing, or unset NUDGESCRIBE_BASE_URL for the sandbox`,
    );
  }
  const [apiKey = "", email = "", password = ""] = credentialNames.map((name) => env[name]);
  // It travels in a header, and the platform's complaint about a header value would repeat the key.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new Error(
      "NUDGESCRIBE_API_KEY: holds a space, a line break or a character outside ASCII; copy the key again, without quotes",
    );
  }
  return { baseUrl, credentials: { apiKey, email, password } };
}

// The client refuses the same, but in the words of its options. What it takes for this machine and for "true", it exports
// nowhere.
const thisMachine = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;
const isTrue = /^(true|1|yes)$/i;

/** The value is not repeated, as a URL can hold a password. */
function checkBaseUrl(text: string, allowHttp = ""): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(
      "NUDGESCRIBE_BASE_URL: is not an http or https URL; set one such as https://client-api.nudgescribe.com, or unset it for the sandbox",
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Error(
      "NUDGESCRIBE_BASE_URL: holds a user name, password, query or fragment; leave only scheme, host, port and path",
    );
  }
  if (url.protocol === "http:" && !thisMachine.test(url.hostname) && !isTrue.test(allowHttp.trim())) {
    throw new Error(
      "NUDGESCRIBE_BASE_URL: http to another machine shows the credentials to the network; use https, or set NUDGESCRIBE_ALLOW_HTTP=true",
    );
  }
}

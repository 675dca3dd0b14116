import { Nudgescribe } from "@nudgescribe/client";
import { afterEach, expect, test, vi } from "vitest";
import { readConfig } from "../server/config.ts";

const live = {
  NUDGESCRIBE_BASE_URL: "https://api.example.com",
  NUDGESCRIBE_API_KEY: "planted-key",
  NUDGESCRIBE_EMAIL: "ada@example.com",
  NUDGESCRIBE_PASSWORD: "planted password",
};

afterEach(() => {
  vi.unstubAllEnvs();
});

const complaint = (env: Record<string, string>): string => {
  try {
    return `no complaint: ${JSON.stringify(readConfig(env))}`;
  } catch (error) {
    return (error as Error).message;
  }
};

test("without settings it is the sandbox on port 4300", () => {
  expect(readConfig({})).toEqual({ port: 4300, api: "sandbox", live: undefined });
});

test("an empty variable counts as unset", () => {
  expect(readConfig({ PORT: "", NUDGESCRIBE_BASE_URL: "", NUDGESCRIBE_CONSOLE_API: "" })).toEqual({
    port: 4300,
    api: "sandbox",
    live: undefined,
  });
});

test("with a base URL it is that API, with its credentials", () => {
  expect(readConfig({ ...live, PORT: "0" })).toEqual({
    port: 0,
    api: "live",
    live: {
      baseUrl: "https://api.example.com",
      credentials: { apiKey: "planted-key", email: "ada@example.com", password: "planted password" },
    },
  });
});

test.each(["sandbox", "mock", "live"])("NUDGESCRIBE_CONSOLE_API chooses the %s, whatever else is set", (kind) => {
  const config = readConfig({ ...live, NUDGESCRIBE_CONSOLE_API: kind });
  expect(config.api).toBe(kind);
  expect(config.live?.baseUrl).toBe("https://api.example.com");
});

test.each(["Sandbox", "prism", "live "])(
  "NUDGESCRIBE_CONSOLE_API %j is told in one line",
  (NUDGESCRIBE_CONSOLE_API) => {
    expect(complaint({ ...live, NUDGESCRIBE_CONSOLE_API })).toBe(
      `NUDGESCRIBE_CONSOLE_API: ${JSON.stringify(NUDGESCRIBE_CONSOLE_API)} is no API of the console; set sandbox, mock or live, or unset it`,
    );
  },
);

test("the live API without a base URL is told in one line", () => {
  expect(complaint({ NUDGESCRIBE_CONSOLE_API: "live" })).toBe(
    "NUDGESCRIBE_CONSOLE_API: is live, but NUDGESCRIBE_BASE_URL is not set; set it with NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL, NUDGESCRIBE_PASSWORD, or unset NUDGESCRIBE_CONSOLE_API for the sandbox",
  );
});

test.each(["abc", "-1", "65536", "80.5", "0x10", " "])("PORT %j is told in one line", (PORT) => {
  expect(complaint({ PORT })).toBe(
    `PORT: ${JSON.stringify(PORT)} is not a port; set a number from 0 to 65535, or unset it for 4300`,
  );
});

test.each(["api.example.com", "ftp://api.example.com", "https://", "javascript:alert(1)"])(
  "NUDGESCRIBE_BASE_URL %j is told in one line",
  (NUDGESCRIBE_BASE_URL) => {
    expect(complaint({ ...live, NUDGESCRIBE_BASE_URL })).toBe(
      "NUDGESCRIBE_BASE_URL: is not an http or https URL; set one such as https://client-api.nudgescribe.com, or unset it for the sandbox",
    );
  },
);

test.each([
  "https://ada:planted@api.example.com",
  "https://api.example.com/?key=planted",
  "https://api.example.com/#x",
])("a base URL that holds more than a place is told without repeating it: %s", (NUDGESCRIBE_BASE_URL) => {
  expect(complaint({ ...live, NUDGESCRIBE_BASE_URL })).toBe(
    "NUDGESCRIBE_BASE_URL: holds a user name, password, query or fragment; leave only scheme, host, port and path",
  );
});

test.each([
  ["http://api.example.com", ""],
  ["http://api.example.com", "false"],
  ["http://localhost.example.com", ""],
  ["http://127.0.0.1.example.com", ""],
  ["http://192.168.0.7:8080", ""],
])("http to another machine is told before the start: %s, allowed %j", (baseUrl, allowed) => {
  expect(complaint({ ...live, NUDGESCRIBE_BASE_URL: baseUrl, NUDGESCRIBE_ALLOW_HTTP: allowed })).toBe(
    "NUDGESCRIBE_BASE_URL: http to another machine shows the credentials to the network; use https, or set NUDGESCRIBE_ALLOW_HTTP=true",
  );
});

test.each([
  ["http://api.example.com", "true"],
  ["http://api.example.com", " YES "],
  ["http://api.example.com", "1"],
  ["http://localhost:4010", ""],
  ["http://api.localhost", ""],
  ["http://127.0.0.1:4010", ""],
  ["http://[::1]:4010", ""],
])("http is taken, by the client too: %s, allowed %j", (baseUrl, allowed) => {
  const env = { ...live, NUDGESCRIBE_BASE_URL: baseUrl, NUDGESCRIBE_ALLOW_HTTP: allowed };
  expect(readConfig(env).live?.baseUrl).toBe(baseUrl);
  vi.stubEnv("NUDGESCRIBE_ALLOW_HTTP", allowed);
  expect(() => new Nudgescribe({ apiKey: "k", email: "e", password: "p", baseUrl })).not.toThrow();
});

test("one missing credential is named", () => {
  expect(complaint({ ...live, NUDGESCRIBE_EMAIL: "" })).toBe(
    "NUDGESCRIBE_EMAIL: is not set, but NUDGESCRIBE_BASE_URL is; set what is missing, or unset NUDGESCRIBE_BASE_URL for the sandbox",
  );
});

test("all missing credentials are named together", () => {
  expect(complaint({ NUDGESCRIBE_BASE_URL: live.NUDGESCRIBE_BASE_URL })).toBe(
    "NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL, NUDGESCRIBE_PASSWORD: are not set, but NUDGESCRIBE_BASE_URL is; set what is missing, or unset NUDGESCRIBE_BASE_URL for the sandbox",
  );
});

test.each(["planted key", "planted\nkey", "planted-kéy", " planted"])(
  "an API key that no header can carry is told without repeating it: %j",
  (NUDGESCRIBE_API_KEY) => {
    expect(complaint({ ...live, NUDGESCRIBE_API_KEY })).toBe(
      "NUDGESCRIBE_API_KEY: holds a space, a line break or a character outside ASCII; copy the key again, without quotes",
    );
  },
);

import { readFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { fromEnvironment, readEnvironment, variableOf } from "../src/environment.ts";
import { Nudgescribe } from "../src/index.ts";

afterEach(() => vi.unstubAllEnvs());

const variables = Object.keys(fromEnvironment).map((option) => ({ option, variable: variableOf(option) }));

const readReadme = () => readFile(new URL("../README.md", import.meta.url), "utf8");

/** The options and variables that a table in the README names. */
const tableOf = (readme: string) =>
  [...readme.matchAll(/^\| `(\w+)` \| `(NUDGESCRIBE_\w+)`/gm)].map(([, option, variable]) => ({ option, variable }));

test("the README's table names every variable that is read, beside its option, and no other", async () => {
  expect(tableOf(await readReadme())).toEqual(variables);
});

test.each<[string, (row: string) => string]>([
  ["lacks a variable", () => ""],
  ["names a variable that is not read", (row) => row + row.replaceAll("NUDGESCRIBE_TIMEOUT", "NUDGESCRIBE_PATIENCE")],
  ["names a variable beside another option", (row) => row.replace("`timeout`", "`retries`")],
])("a table that %s is found", async (_fault, plant) => {
  const readme = await readReadme();
  const faulty = readme.replace(/^\| `timeout` \|.*\n/m, plant);
  expect(faulty).not.toBe(readme);
  expect(tableOf(faulty)).not.toEqual(variables);
});

test.each(variables)("$variable stands in the comment of the option $option", async ({ option, variable }) => {
  const sources = await Promise.all(
    ["settings.ts", "sending-context.ts", "options.ts"].map((file) =>
      readFile(new URL(`../src/${file}`, import.meta.url), "utf8"),
    ),
  );
  const comment = sources.join("\n").match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*readonly ${option}\\?:`))?.[1];
  expect(comment).toContain(`\`${variable}\``);
});

test("options come from the environment when they are not given", () => {
  vi.stubEnv("NUDGESCRIBE_TIMEOUT", " 1500 ");
  vi.stubEnv("NUDGESCRIBE_RETRIES", "0");
  vi.stubEnv("NUDGESCRIBE_ALLOW_HTTP", "true");
  vi.stubEnv("NUDGESCRIBE_EMAIL", "");
  expect(readEnvironment()).toEqual({ timeout: 1500, retries: 0, allowHttp: true });
});

test("a client needs no option when all stands in the environment, and a given option wins", async () => {
  const sent: { url: string; body: unknown }[] = [];
  vi.stubEnv("NUDGESCRIBE_API_KEY", "key-of-the-environment");
  vi.stubEnv("NUDGESCRIBE_EMAIL", "env@example.com");
  vi.stubEnv("NUDGESCRIBE_PASSWORD", "password-of-the-environment");
  vi.stubEnv("NUDGESCRIBE_BASE_URL", "https://environment.example");
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, body: JSON.parse(String(init.body)) });
    return Response.json({ access_token: "token" });
  });

  await new Nudgescribe().campaigns.list({});
  await new Nudgescribe({ email: "given@example.com", baseUrl: undefined }).campaigns.list({});
  vi.unstubAllGlobals();

  const signIns = sent.filter(({ url }) => url.endsWith("/v1/auth"));
  expect(signIns).toEqual([
    {
      url: "https://environment.example/v1/auth",
      body: { email: "env@example.com", password: "password-of-the-environment" },
    },
    {
      url: "https://environment.example/v1/auth",
      body: { email: "given@example.com", password: "password-of-the-environment" },
    },
  ]);
});

test.each([
  ["NUDGESCRIBE_TIMEOUT", "soon", 'NUDGESCRIBE_TIMEOUT: "soon" is not a number'],
  ["NUDGESCRIBE_ALLOW_HTTP", "maybe", 'NUDGESCRIBE_ALLOW_HTTP: "maybe" is neither true nor false'],
])("%s=%s is refused by its name", (variable, text, message) => {
  vi.stubEnv(variable, text);
  expect(() => readEnvironment()).toThrow(message);
});

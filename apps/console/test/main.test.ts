import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { request, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { firstLine, runConsole, startConsole, urlIn } from "./console-process.ts";
import { credentials, secret, startUpstream, unreachable } from "./upstream.ts";
import { createVisitor } from "./visitor.ts";

const settings = (baseUrl: string) => ({
  NUDGESCRIBE_BASE_URL: baseUrl,
  NUDGESCRIBE_API_KEY: credentials.apiKey,
  NUDGESCRIBE_EMAIL: credentials.email,
  NUDGESCRIBE_PASSWORD: credentials.password,
});

/** Within the client's deadline, of which a busy machine has used some; without that room it would give up. */
const retryLater = { "retry-after": "15" };
const startLine = (api: string, url: string) => `Console: ${url} (API: ${api})\n`;
const refused = { cause: { code: "ECONNREFUSED" } };

describe("a good start", () => {
  test("prints one line with one URL; the page answers there, and its sandbox is filled with demo data", async () => {
    await using running = await startConsole();
    const page = await fetch(running.url);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(await page.text()).toContain("<title>Nudgescribe Console</title>");
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    const [, workspaces] = await answer("POST", "/api/operations/listCampaigns", {});
    expect(workspaces).toContainEqual(expect.objectContaining({ workspace_name: "Harbour Mutual UK" }));

    running.child.kill("SIGINT");
    const { stdout, stderr } = await running.ended;
    expect(stdout).toBe(startLine("sandbox with demo data", running.url));
    expect(stderr).toBe("");
  });

  test("with the mock, names it", async () => {
    await using running = await startConsole({ NUDGESCRIBE_CONSOLE_API: "mock" });
    running.child.kill("SIGINT");
    expect((await running.ended).stdout).toBe(startLine("mock", running.url));
  });

  test("with an API, signs in to it once and names its origin only", async () => {
    await using upstream = await startUpstream();
    await using running = await startConsole(settings(`${upstream.url}/`));
    expect(upstream.received).toMatchObject([
      {
        call: "POST /v1/auth",
        headers: { "x-api-key": secret.apiKey },
        body: { email: secret.email, password: secret.password },
      },
    ]);
    running.child.kill("SIGINT");
    expect((await running.ended).stdout).toBe(`Console: ${running.url} (API: ${upstream.url})\n`);
  });

  test("asked for by another name, or by another page, it refuses", async () => {
    await using upstream = await startUpstream();
    await using running = await startConsole(settings(upstream.url));
    expect(await statusOf(running.url, { host: "evil.example" })).toBe(421);
    expect(await statusOf(`${running.url}/api/session`, { origin: "https://evil.example" })).toBe(403);
    expect(await statusOf(`${running.url}/api/session`, {})).toBe(200);
  });
});

describe("the end", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s leaves no process and no port", async (signal) => {
    await using upstream = await startUpstream();
    await using running = await startConsole(settings(upstream.url));
    // An open connection, as a browser keeps one, must not hold the end up.
    await (await fetch(running.url)).text();
    const { ask, signIn } = createVisitor(running.url);
    await signIn();
    const calls = await ask("GET", "/api/calls");
    running.child.kill(signal);
    expect((await running.ended).code).toBe(0);
    expect(await calls.text().catch(() => "broken off")).toBeTypeOf("string");
    await expect(fetch(running.url)).rejects.toMatchObject(refused);
  });

  test.each([
    ["which is waiting for an answer", () => {}],
    ["which is waiting for another try", (response: ServerResponse) => response.writeHead(429, retryLater).end()],
  ])("a signal during the start, %s, ends it too", async (_name, answer) => {
    const asked = new EventEmitter();
    await using upstream = await startUpstream({
      "POST /v1/auth": (response) => {
        answer(response);
        asked.emit("sign-in");
      },
    });
    await using running = runConsole(settings(upstream.url));
    // A console that ends before it has asked fails the test with its own words, not with a timeout.
    await Promise.race([once(asked, "sign-in"), running.ended]);
    running.child.kill("SIGINT");
    expect(await running.ended).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("it does not outlive the process that started it", async () => {
    const main = resolve(import.meta.dirname, "../dist/server/main.js");
    const script = `require("node:child_process").spawn(process.execPath, [${JSON.stringify(main)}], { stdio: "inherit" })`;
    await using upstream = await startUpstream();
    const parent = spawn(process.execPath, ["-e", script], {
      env: { PORT: "0", ...settings(upstream.url) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = urlIn(await firstLine(parent));
    const orphanGone = once(parent, "close"); // the orphan holds the other end of stdout
    parent.kill("SIGKILL");
    await orphanGone;
    await expect(fetch(url)).rejects.toMatchObject(refused);
  });
});

describe("a start that cannot go on says so in one line, and exits 1", () => {
  const failed = (line: string) => ({ code: 1, stdout: "", stderr: `${line}\n` });

  test("a port that is no port", async () => {
    await using running = runConsole({ PORT: "abc" });
    expect(await running.ended).toEqual(
      failed('PORT: "abc" is not a port; set a number from 0 to 65535, or unset it for 4300'),
    );
  });

  test("a port that is taken", async () => {
    await using upstream = await startUpstream();
    const { port } = new URL(upstream.url);
    await using running = runConsole({ PORT: port });
    expect(await running.ended).toEqual(
      failed(`PORT: ${port} on 127.0.0.1 is taken; stop what uses it, or set another PORT (0 takes a free one)`),
    );
  });

  test.each([{}, settings("http://127.0.0.1:9")])("a setting that the client reads by itself: %j", async (env) => {
    await using running = runConsole({ ...env, NUDGESCRIBE_RETRIES: "many" });
    expect(await running.ended).toEqual(failed('NUDGESCRIBE_RETRIES: "many" is not a number'));
  });

  test("http to another machine", async () => {
    await using running = runConsole(settings("http://api.example.invalid"));
    expect(await running.ended).toEqual(
      failed(
        "NUDGESCRIBE_BASE_URL: http to another machine shows the credentials to the network; use https, or set NUDGESCRIBE_ALLOW_HTTP=true",
      ),
    );
  });

  test("credentials that are missing", async () => {
    await using running = runConsole({
      NUDGESCRIBE_BASE_URL: "http://127.0.0.1:9",
      NUDGESCRIBE_EMAIL: "ada@example.com",
    });
    expect(await running.ended).toEqual(
      failed(
        "NUDGESCRIBE_API_KEY, NUDGESCRIBE_PASSWORD: are not set, but NUDGESCRIBE_BASE_URL is; set what is missing, or unset NUDGESCRIBE_BASE_URL for the sandbox",
      ),
    );
  });

  test("a server that cannot be reached", async () => {
    const url = await unreachable();
    await using running = runConsole(settings(url));
    expect(await running.ended).toEqual(
      failed(
        `Sign-in to ${url} failed: no full answer from ${url} (ECONNREFUSED, sent: no). Check the network and NUDGESCRIBE_BASE_URL, then try again.`,
      ),
    );
  });

  test("credentials that are refused, without repeating them", async () => {
    const message = `Wrong:\n${secret.apiKey}\n${secret.password}`;
    await using upstream = await startUpstream({ "POST /v1/auth": { status: 403, body: { message } } });
    await using running = runConsole(settings(upstream.url));
    const ended = await running.ended;
    expect(ended).toEqual(
      failed(
        `Sign-in to ${upstream.url} failed: 403 Unauthorised: Wrong: [masked] [masked]. ` +
          "The API refused the credentials. Check NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD, then start the console again.",
      ),
    );
  });
});

/** `fetch` sets the Host of a request itself, so the plain client asks. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const asked = request(url, { headers });
  asked.end();
  const [response] = await once(asked, "response");
  response.resume();
  return response.statusCode;
}

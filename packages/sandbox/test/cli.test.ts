import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { runCommand, startCommand } from "./command.ts";
import { sqliteFile } from "./kept-databases.ts";
import { ask } from "./raw-http.ts";
import { freshDatabase, postgresIsRunning } from "./stores.ts";

const inMemory = { DATABASE_URL: "" };

/** The port of something else that listens. */
async function takenPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { port, [Symbol.asyncDispose]: async () => void server.close() };
}

test("--help tells every option and ends well", async () => {
  const { code, output } = await runCommand(["--help"], inMemory);
  expect(code).toBe(0);
  expect(output).toMatch(/^usage: nudgescribe-sandbox \[options\]\n/);
  expect([...output.matchAll(/^ {2}--(\w+)/gm)].map(([, name]) => name)).toEqual([
    "port",
    "host",
    "db",
    "seed",
    "load",
    "now",
  ]);
});

test.each([
  [["--port", "many"], "--port many is not a port; give a number from 0 to 65535"],
  [["--port", "65536"], "--port 65536 is not a port"],
  [["--port", ""], "--port  is not a port"],
  [["--prot", "0"], "Unknown option '--prot'"],
  [["start"], "Unexpected argument 'start'"],
  [["--load", "everything"], "--load everything is unknown; there is demo"],
  [["--now", "soon"], '"soon" is no moment; give it like 2026-11-20T14:05:00Z'],
  [["--now", "2026-02-30"], '"2026-02-30" is no moment'],
  [["--host", "203.0.113.1", "--port", "0"], "203.0.113.1 is no address of this machine"],
  [["--db", "no/such/folder/sandbox.db", "--port", "0"], "no/such/folder/sandbox.db cannot be opened"],
  [["--db", "postgresql://u:a-secret@127.0.0.1:1/x", "--port", "0"], "u@127.0.0.1:1/x cannot be opened"],
])("%j is refused in one line", async (args, line) => {
  const { code, output } = await runCommand(args, inMemory);
  expect(code).toBe(1);
  expect(output).toContain(line);
  expect(output.trimEnd().split("\n")).toHaveLength(1);
  expect(output).not.toContain("a-secret");
});

test("a port that is taken is told in one line", async () => {
  await using taken = await takenPort();
  await expect(runCommand(["--port", String(taken.port)], inMemory)).resolves.toEqual({
    code: 1,
    output: `port ${taken.port} on 127.0.0.1 is taken; stop what uses it, or choose another port (0 takes a free one)\n`,
  });
});

test("without options it keeps its state in memory and tells where it is and who may sign in", async () => {
  await using command = await startCommand([], inMemory);
  const { email, password, apiKey } = command.credentials;
  const answer = await ask(`${command.url}/v1/auth`, {
    method: "POST",
    headers: { "x-api-key": apiKey },
    body: { email, password },
  });
  expect(answer).toMatchObject({ status: 200, body: { access_token: expect.stringMatching(/^eyJ/) } });
  expect(command.output()).toContain("state is kept in memory and ends with this process");
  expect(command.output()).not.toContain("Warning");
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s ends it at once and leaves no port", async (signal) => {
  await using command = await startCommand([], inMemory);
  // A connection that stays open, and a call that a fault holds back, keep it from nothing.
  const fault = { kind: "latency", ms: 60_000 };
  await ask(`${command.url}/__sandbox/faults`, { method: "POST", body: fault });
  const held = fetch(`${command.url}/v1/auth`).catch((error: Error) => error);
  await ask(`${command.url}/__sandbox/clock`);
  const ended = once(command.process, "close");
  command.process.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(await held).toBeInstanceOf(Error);
  await expect(ask(command.url)).rejects.toThrow("ECONNREFUSED");
});

test("--db names a file, whatever the file is called", async () => {
  await using kept = await sqliteFile();
  const file = kept.db.replace(/sandbox\.db$/, "postgres.db");
  await using command = await startCommand(["--db", file], inMemory);
  expect(command.output()).toContain(`state is kept in ${file}`);
});

describe.skipIf(!postgresIsRunning)("the command with PostgreSQL", () => {
  test("takes DATABASE_URL and shows no password", async () => {
    const url = await freshDatabase();
    const [, password = ""] = /:\/\/[^:]+:([^@]+)@/.exec(url) ?? [];
    await using command = await startCommand([], { DATABASE_URL: url });
    expect(command.output()).toContain("state is kept in PostgreSQL");
    expect(password.length).toBeGreaterThan(10);
    expect(command.output()).not.toContain(password);
  });

  test("takes --db rather than DATABASE_URL", async () => {
    const url = await freshDatabase();
    await using command = await startCommand(["--db", ":memory:"], { DATABASE_URL: url });
    expect(command.output()).toContain("state is kept in :memory:");
  });

  test("shows no password of a database that it cannot open", async () => {
    const url = (await freshDatabase()).replace(/\/test_\w+/, "/no_such_database");
    const [, password = ""] = /:\/\/[^:]+:([^@]+)@/.exec(url) ?? [];
    const { code, output } = await runCommand(["--port", "0"], { DATABASE_URL: url });
    expect([code, output.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect(output).toContain("no such database");
    expect(output).not.toContain(password);
  });
});

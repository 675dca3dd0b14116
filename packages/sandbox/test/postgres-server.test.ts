import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import setUp from "./global-setup.ts";
import { postgresIsHere, startPostgres } from "./postgres-server.ts";

const folderOf = (url: string): string => new URL(url.replace("@/", "@socket/")).searchParams.get("host") ?? "";

test("without PostgreSQL the set-up fails in CI with what to install, and elsewhere says it and provides none", async () => {
  const provided: unknown[] = [];
  const project = { provide: (...values: unknown[]) => void provided.push(values) };
  await expect(setUp(project, { here: false, ci: true })).rejects.toThrow("apt-get install postgresql");
  expect(provided).toEqual([]);
  const told: string[] = [];
  await setUp(project, { here: false, ci: false, tell: (text) => void told.push(text) });
  expect(told).toEqual(["Skipped: no PostgreSQL server for the tests of that store: apt-get install postgresql"]);
  expect(provided).toEqual([["postgresUrl", undefined]]);
});

test.skipIf(!postgresIsHere())("a test server leaves nothing when it is disposed of", async () => {
  const server = await startPostgres();
  const folder = folderOf(server.url("postgres"));
  expect(existsSync(`${folder}/data/postmaster.pid`)).toBe(true);
  await server[Symbol.asyncDispose]();
  expect(existsSync(folder)).toBe(false);
});

test.skipIf(!postgresIsHere())("a test server ends with a process that is killed", async () => {
  const module = new URL("./postgres-server.ts", import.meta.url).href;
  const program = `const { startPostgres } = await import(${JSON.stringify(module)});
    console.log((await startPostgres()).url("postgres"));`;
  const starter = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(starter.stdout, "data");
  const folder = folderOf(String(url).trim());
  expect(existsSync(`${folder}/data/postmaster.pid`)).toBe(true);
  starter.kill("SIGKILL");
  await expect.poll(() => existsSync(folder), { timeout: 20_000 }).toBe(false);
});

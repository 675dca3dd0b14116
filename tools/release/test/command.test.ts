import { tmpdir } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { command, ownEnvironment } from "../src/rehearse/command.ts";

const node = (code: string, timeout?: number) =>
  command(process.execPath, ["--eval", code], { cwd: tmpdir(), ...(timeout && { timeout }) });

afterEach(() => vi.unstubAllEnvs());

test("what is started knows the registry of this machine, and nothing of who started it", () => {
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:1/");
  vi.stubEnv("npm_config_prefer_offline", "true");
  vi.stubEnv("npm_config_@nudgescribe:registry", "http://127.0.0.1:2/");
  vi.stubEnv("npm_lifecycle_event", "test");
  vi.stubEnv("NUDGESCRIBE_API_KEY", "key");
  const names = Object.keys(ownEnvironment());
  expect(names).toContain("npm_config_registry");
  const foreign = [
    "npm_config_prefer_offline",
    "npm_config_@nudgescribe:registry",
    "npm_lifecycle_event",
    "NUDGESCRIBE_API_KEY",
  ];
  expect(names.filter((name) => foreign.includes(name) || name.startsWith("VITEST"))).toEqual([]);
});

test("a command that fails tells itself, its code and the end of what it said", async () => {
  const failed = node('for (let line = 0; line < 50; line++) console.error("line " + line); process.exit(3)');
  await expect(failed).rejects.toThrow(/` ended with 3:\nline 25\n[\s\S]*line 49$/);
});

test("a command that does not end is ended", async () => {
  await expect(node("setInterval(() => {}, 1000)", 300)).rejects.toThrow(/was ended by SIGTERM after at most 300 ms/);
});

test("what a command prints is given without colours", async () => {
  expect(await node('console.log("\\u001b[31mred\\u001b[0m")')).toBe("red");
});

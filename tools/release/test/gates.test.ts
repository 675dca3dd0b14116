import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NotInstallableError } from "@nudgescribe/package-tools/install";
import { describe, expect, test } from "vitest";
import { createGates, GateError, tableOf } from "../src/rehearse/gates.ts";

const home = resolve(import.meta.dirname, "../../..");

describe("gates", () => {
  const lines: string[] = [];
  const gates = () => createGates((line) => lines.push(line));

  test("one that cannot be had here is told with the reason, and the rest goes on", async () => {
    const { passIfHere, rows } = gates();
    const made = await passIfHere("smoke on bun", () => Promise.reject(new NotInstallableError("npm says E404")));
    expect(made).toBeUndefined();
    expect(rows).toMatchObject([{ name: "smoke on bun", verdict: "not here", said: "npm says E404" }]);
    expect(tableOf(rows)).toMatch(/^smoke on bun +not here +\d+\.\d s {2}npm says E404$/);
    expect(lines).toEqual([expect.stringMatching(/^ +\d\.\d s {2}smoke on bun …$/)]);
  });

  test("one that is needed ends the rehearsal when it cannot be had, and when it fails", async () => {
    const { pass, rows } = gates();
    const missing = pass("smoke on node24", () => Promise.reject(new NotInstallableError("npm says E404")));
    await expect(missing).rejects.toThrow(
      new GateError("smoke on node24: npm says E404; nothing can be released without it"),
    );
    const failed = pass("first: pack", () => Promise.reject(new Error("no\nroom")));
    await expect(failed).rejects.toThrow(new GateError("first: pack: no\nroom"));
    expect(tableOf(rows)).toMatch(/^first: pack +FAILED +\d+\.\d s {2}no$/m);
  });
});

test("the registry's lockfile is committed, and leads to no registry of its own", () => {
  const tracked = execFileSync("git", ["ls-files", "tools/release/registry"], { cwd: home, encoding: "utf8" });
  expect(tracked).toContain("tools/release/registry/package-lock.json");
  expect(existsSync(join(home, "tools/release/registry/node_modules"))).toBe(false);
  const lock = readFileSync(join(home, "tools/release/registry/package-lock.json"), "utf8");
  expect(lock).toContain('"node_modules/verdaccio": {');
  expect(lock).not.toContain('"resolved"');
});

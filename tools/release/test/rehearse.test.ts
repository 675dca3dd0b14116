import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NotInstallableError } from "@nudgescribe/package-tools/install";
import { describe, expect, test } from "vitest";
import { createGates, GateError, tableOf } from "../src/rehearse/gates.ts";
import { runScript } from "./run-script.ts";

const home = resolve(import.meta.dirname, "../../..");
const rehearse = (...args: string[]) => runScript("rehearse/main.ts", ["--working-tree", ...args]);

describe("a rehearsal", { timeout: 300_000 }, () => {
  test("publishes two releases, each installed and run, and leaves this repository as it was", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: home, encoding: "utf8" });
    const versioned = ["package.json", "CHANGELOG.md", "changes.json"].map((file) => `packages/*/${file}`);
    const status = () => git("status", "--porcelain", "--", ".changeset", "spec", ...versioned) + git("tag", "--list");
    const before = status();
    const { code, output } = await rehearse("--quick");
    expect(code, output).toBe(0);
    const said = [
      /^first: tarballs +ok/m,
      /^first: publish +ok .*@nudgescribe\/types@(\d+\.\d+\.\d+), @nudgescribe\/client@\1, /m,
      /^smoke on node24 +ok .* 5 checks passed$/m,
      /^next: change the contract +ok .*`rehearsed_note`/m,
      /^next: plan +ok/m,
      /^upgraded: smoke on node24 +ok .* 5 checks passed$/m,
      /^first again: smoke on node24 +ok .* 5 checks passed$/m,
      /^rehearsed in [\d.]+ s: \d+ gates passed, 0 not here$/m,
    ];
    for (const line of said) expect(output).toMatch(line);
    const [, from, to] = /^upgrade a consumer +ok +[\d.]+ s {2}from (\S+) to (\S+)$/m.exec(output) ?? [];
    const [major, minor] = (from ?? "").split(".").map(Number) as [number, number];
    expect(to).toBe(`${major}.${minor + 1}.0`);
    expect(status()).toBe(before);
  });

  test.each([
    {
      faults: ["missing-file", "wrong-exports"],
      gate: "first: tarballs",
      reasons: [
        /@nudgescribe\/client: publint: .*dist\/functions\.js but the file does not exist/,
        /@nudgescribe\/types: publint: .*dist\/gone\.d\.ts but the file does not exist/,
      ],
    },
    {
      faults: ["smaller-bump"],
      gate: "next: plan",
      reasons: [/the changesets give a patch \(.*\), and the changes need a minor; run `pnpm release:plan`/],
    },
  ])('fails at "$gate" with $faults planted, and says the reason of each', async ({ faults, gate, reasons }) => {
    const { code, output } = await rehearse(...faults.flatMap((fault) => ["--plant", fault]));
    expect(code, output).toBe(1);
    expect(output).toMatch(new RegExp(`^${gate} +FAILED`, "m"));
    expect(output).toMatch(new RegExp(`^the rehearsal failed at ${gate}: `, "m"));
    for (const reason of reasons) expect(output).toMatch(reason);
    expect(output).not.toMatch(/: publish +ok/);
  });
});

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

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { runScript } from "../run-script.ts";

// Whole rehearsals take minutes: `pnpm release:test` runs them, and not `npm test`.

const home = resolve(import.meta.dirname, "../../../..");
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

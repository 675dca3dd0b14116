import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const script = pathToFileURL(resolve(import.meta.dirname, "../require-node.js")).href;

/** Runs the script as another version of Node would. */
function runAs(version: string): { code: number | null; err: string } {
  const code = `Object.defineProperty(process, "versions", { value: { node: "${version}" } }); await import("${script}");`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
  return { code: status, err: stderr };
}

test.each(["20.20.2", "22.23.3"])("Node %s without the package is told in one line what to do", (version) => {
  const { code, err } = runAs(version);
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^Node ${version} is too old for the scripts, .* run .*\\n$`));
});

test.each(["24.21.0", "26.10.0"])("Node %s passes silently", (version) => {
  expect(runAs(version)).toEqual({ code: 0, err: "" });
});

import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { expectedOutput, type Runner, snippetRunner, snippetsFolder } from "./run-snippet.ts";
import { temporaryFolder } from "./temporary.ts";

vi.setConfig({ maxConcurrency: 2 });

const files = (pattern: string): string[] => globSync(pattern, { cwd: snippetsFolder }).sort();
const scripts = files("**/*.ts").filter((path) => !path.endsWith(".test.ts"));

let runner: Runner;
beforeAll(async () => {
  runner = await snippetRunner();
});
afterAll(() => runner[Symbol.asyncDispose]());

describe.concurrent("a script", () => {
  test.each(scripts)("docs/snippets/%s runs, and says what it should", async (path) => {
    const file = join(snippetsFolder, path);
    const ran = await runner.run(file);
    expect({ code: ran.code, stderr: ran.stderr }, ran.stdout).toEqual({ code: 0, stderr: "" });
    expect(ran.stdout).toBe(expectedOutput(file) ?? ran.stdout);
  });
});

test.each(files("**/*.json"))("docs/snippets/%s is JSON", (path) => {
  expect(JSON.parse(readFileSync(join(snippetsFolder, path), "utf8"))).toBeTypeOf("object");
});

test.each(files("**/*.yaml"))("docs/snippets/%s is YAML", (path) => {
  expect(parse(readFileSync(join(snippetsFolder, path), "utf8"))).toBeTypeOf("object");
});

const coverage = async (config: string) => {
  await using folder = await temporaryFolder();
  const program = resolve(import.meta.dirname, "../../packages/contract/bin/nudgescribe-contract.js");
  return await promisify(execFile)(process.execPath, [program, "coverage", "--dir", folder.path, "--config", config]);
};

test.each(files("**/coverage.json"))("docs/snippets/%s is taken by the command that reads it", async (path) => {
  expect((await coverage(join(snippetsFolder, path))).stdout).toContain("Coverage of the contract");
});

test("a file that the command does not take is told", async () => {
  await using folder = await temporaryFolder({ "coverage.json": '{ "treshold": {} }' });
  await expect(coverage(join(folder.path, "coverage.json"))).rejects.toThrow("treshold is no option");
});

test("a script that fails is told with its error, and one that says something else with both texts", async () => {
  await using folder = await temporaryFolder({
    "fails.ts": 'throw new Error(process.env["NUDGESCRIBE_EMAIL"] === undefined ? "no account" : "no luck");\n',
    "says.ts": 'console.log("other");\n',
    "says.out.txt": "this\n",
  });
  const failed = await runner.run(join(folder.path, "fails.ts"));
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/fails\.ts:1[\s\S]*no luck/) });
  const said = await runner.run(join(folder.path, "says.ts"));
  expect([said.stdout, expectedOutput(join(folder.path, "says.ts"))]).toEqual(["other\n", "this\n"]);
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../src/cli/coverage.ts";
import { appendExchange } from "../../src/coverage/events.ts";
import { ids } from "../document.ts";
import { exchange } from "./exchanges.ts";
import { parseXml } from "./well-formed.ts";

let folder = "";
let dir = "";
let out = "";
let err = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-coverage-cli-"));
  dir = join(folder, "exchanges");
  [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((text) => {
    err += `${text}\n`;
  });
  for (const id of ids.slice(1)) appendExchange(dir, exchange(id));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  return rm(folder, { recursive: true });
});

async function config(options: object): Promise<string> {
  const file = join(folder, "coverage.json");
  await writeFile(file, JSON.stringify(options));
  return file;
}

test("without more it prints the text report and passes", async () => {
  expect(await run(["--dir", dir])).toBe(0);
  expect(out).toContain("Coverage of the contract by 20 exchanges");
});

test("the folder is the one that the environment names, unless told otherwise", async () => {
  vi.stubEnv("NUDGESCRIBE_CONTRACT_DIR", dir);
  await run([]);
  expect(out).toContain("by 20 exchanges");
});

test("--check fails below a threshold and names what is missing", async () => {
  expect(await run(["--dir", dir, "--check", "--config", await config({ thresholds: { operations: 100 } })])).toBe(1);
  expect(err).toBe(`operations: 95.2 % is below 100 %\n  ${ids[0]}\n`);
});

test("--check passes at a threshold that is met", async () => {
  expect(await run(["--dir", dir, "--check", "--config", await config({ thresholds: { operations: 95 } })])).toBe(0);
  expect(err).toBe("");
});

test("without --check a threshold that is not met changes no exit code", async () => {
  expect(await run(["--dir", dir, "--config", await config({ thresholds: { operations: 100 } })])).toBe(0);
});

test("--out has a file of each format, and the terminal nothing", async () => {
  const reports = join(folder, "a/reports");
  expect(await run(["--dir", dir, "--format", "text,json,html,junit,badge", "--out", reports])).toBe(0);
  expect(out).toBe("");
  expect((await readdir(reports)).sort()).toEqual([
    "badge.json",
    "badge.svg",
    "coverage.html",
    "coverage.json",
    "coverage.junit.xml",
    "coverage.txt",
  ]);
  expect(JSON.parse(await readFile(join(reports, "coverage.json"), "utf8")).exchanges).toBe(20);
});

test("one format goes to the terminal, and can be read from there", async () => {
  await run(["--dir", dir, "--format", "junit"]);
  expect(parseXml(out).name).toBe("testsuites");
});

test.each([
  [["--format", "pdf"], "--format pdf is no format; formats are text, json, html, junit, badge"],
  [["--format", "json,html"], "--format names several formats; give --out"],
  [["--check"], "--check has nothing to check; give --config"],
  [["--dir", "/nowhere/at/all"], "/nowhere/at/all cannot be read"],
  [["--colour"], "--colour"],
])("%j is refused in words", async (args, message) => {
  await expect(run(args)).rejects.toThrow(message);
});

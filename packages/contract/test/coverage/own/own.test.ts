import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readExchanges } from "../../../src/coverage/events.ts";
import { type CoverageReport, failing, missing, reportCoverage } from "../../../src/coverage/report.ts";
import { nameOf } from "../../../src/coverage/targets.ts";
import type { Exchange } from "../../../src/exchange.ts";
import { document } from "../../document.ts";
import { withFigures } from "./publish.ts";

const root = join(import.meta.dirname, "../../../../..");
const main = join(import.meta.dirname, "main.ts");
let folder = "";
const recorded: Exchange[] = [];
let readme = "";
let code: unknown;
let text = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-own-coverage-"));
  // A vitest inside a vitest must not take itself for a worker of the outer one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const args = [main, "--check", "--record", folder];
  const { stdout, stderr, ...result } = await promisify(execFile)(process.execPath, args, { env }).then(
    (done) => ({ ...done, code: 0 }),
    (error) => error,
  );
  code = result.code;
  text = stdout + stderr;
  for await (const one of readExchanges(folder)) recorded.push(one);
  readme = await readFile(join(root, "README.md"), "utf8");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test("our client's suite touches all of the contract, and the README says so", () => {
  expect({ code, text }).toMatchObject({ code: 0 });
});

const reported = (exchanges: readonly Exchange[]): Promise<CoverageReport> =>
  reportCoverage(document, exchanges, { thresholds: { operations: 100, statuses: 100 } });

test("a suite without one status of one operation would fail by its name", async () => {
  const gapped = recorded.filter(({ operation, response }) => operation !== "listCampaigns" || response.status !== 500);
  expect(gapped.length).toBeLessThan(recorded.length);
  const below = failing(await reported(gapped));
  expect(below.flatMap(missing).map(nameOf)).toEqual(["listCampaigns 500"]);
});

test("figures that are no longer true would be found in the README", async () => {
  expect(withFigures(readme, await reported(recorded))).toBe(readme);
  expect(withFigures(readme, await reported(recorded.slice(0, 50)))).not.toBe(readme);
  expect(() => withFigures("# No place", { exchanges: 0, kinds: [], outside: [] })).toThrow("no place for the figures");
});

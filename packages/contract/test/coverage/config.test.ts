import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCoverageOptions, readCoverageOptions } from "../../src/coverage/config.ts";
import { failing, missing, reportCoverage } from "../../src/coverage/report.ts";
import { nameOf } from "../../src/coverage/targets.ts";
import { document, ids } from "../document.ts";
import { exchange } from "./exchanges.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-config-"));
});
afterAll(() => rm(folder, { recursive: true }));

const twenty = ids.slice(1).map((id) => exchange(id));
const skipped = ids[0] as string;

test("a threshold holds at its number and fails above it, and says what is missing", async () => {
  const at = (operations: number) => reportCoverage(document, twenty, { thresholds: { operations } });
  expect(failing(await at((20 / 21) * 100))).toEqual([]);
  const [below, ...others] = failing(await at(95.3));
  expect(others).toEqual([]);
  expect(below && missing(below).map(nameOf)).toEqual([skipped]);
});

test("a kind without a threshold never fails", async () => {
  expect(failing(await reportCoverage(document, []))).toEqual([]);
});

test("what is ignored with a reason is not missing, and its reason stands in the report", async () => {
  const report = await reportCoverage(document, twenty, {
    thresholds: { operations: 100 },
    ignore: [{ kind: "operations", target: skipped, reason: "our gateway signs in" }],
  });
  expect(failing(report)).toEqual([]);
  expect(report.kinds[0]).toMatchObject({ covered: 20, wanted: 20, ignored: 1, percent: 100 });
  const reasons = report.kinds[0]?.targets.filter(({ ignored }) => ignored);
  expect(reasons).toMatchObject([{ operation: skipped, ignored: "our gateway signs in" }]);
});

test("a star in the ignore list stands for any text, and nothing else is a pattern", async () => {
  const ignoring = (target: string) =>
    reportCoverage(document, [], { ignore: [{ kind: "statuses", target, reason: "r" }] });
  expect((await ignoring("* 500")).kinds[1]).toMatchObject({ ignored: 21, wanted: 84 });
  await expect(ignoring(".* 500")).rejects.toThrow("matches nothing");
});

test("what is ignored and covered all the same counts as covered", async () => {
  const report = await reportCoverage(document, twenty, {
    ignore: [{ kind: "operations", target: "*", reason: "planted" }],
  });
  expect(report.kinds[0]).toMatchObject({ covered: 20, wanted: 20, ignored: 1 });
});

test("an entry that matches nothing is refused by its place and name", async () => {
  const ignore = [{ kind: "operations", target: "listCampaign", reason: "gone" }] as const;
  await expect(reportCoverage(document, [], { ignore })).rejects.toThrow(
    "ignore[0] (operations: listCampaign) matches nothing; correct the name, or remove the entry",
  );
});

test("a threshold on what is not there is refused, because it can never fail", async () => {
  await expect(reportCoverage(document, [], { thresholds: { faults: 100 } })).rejects.toThrow("thresholds.faults");
});

const target = "listCampaigns 500";
test.each([
  [{ ignore: [{ kind: "statuses", target }] }, `ignore[0] (${target}) has no reason; say why`],
  [{ ignore: [{ kind: "statuses", target, reason: " " }] }, `ignore[0] (${target}) has no reason; say why`],
  [{ ignore: [{ kind: "statuses", reason: "r" }] }, "ignore[0] has no target"],
  [
    { ignore: [{ kind: "status", target, reason: "r" }] },
    "ignore[0].kind is no kind of coverage; kinds are operations",
  ],
  [{ ignore: ["listCampaigns 500"] }, "ignore[0] is no object"],
  [{ ignore: {} }, "ignore is no list"],
  [{ thresholds: { status: 100 } }, "thresholds.status is no kind of coverage"],
  [{ thresholds: { statuses: 101 } }, "thresholds.statuses is no percentage"],
  [{ thresholds: { statuses: "100" } }, "thresholds.statuses is no percentage"],
  [{ faults: [1] }, "faults is no list of names"],
  [{ treshold: {} }, "treshold is no option; options are thresholds, ignore and faults"],
  [[], "the value of all options is no object"],
])("%j is refused in words", (options, message) => {
  expect(() => checkCoverageOptions(options)).toThrow(message);
});

test("a file of options is read, and a wrong one is an error that names it", async () => {
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const good = { thresholds: { operations: 100 }, faults: ["latency"] };
  expect(await readCoverageOptions(await write("good.json", JSON.stringify(good)))).toEqual(good);
  await expect(readCoverageOptions(await write("broken.json", "{"))).rejects.toThrow(/broken\.json: .*JSON/);
  await expect(readCoverageOptions(await write("wrong.json", '{"x":1}'))).rejects.toThrow("wrong.json: x is no option");
  await expect(readCoverageOptions(join(folder, "nowhere.json"))).rejects.toThrow("nowhere.json cannot be read");
});

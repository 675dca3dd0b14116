import { expect, test } from "vitest";
import { type CoverageReport, reportCoverage } from "../../src/coverage/report.ts";
import { coverageBadge, coverageSvg } from "../../src/coverage/reports/badge.ts";
import { coverageHtml } from "../../src/coverage/reports/html.ts";
import { coverageJson } from "../../src/coverage/reports/json.ts";
import { coverageJunit } from "../../src/coverage/reports/junit.ts";
import { coverageText } from "../../src/coverage/reports/text.ts";
import { document, ids } from "../document.ts";
import { exchange } from "./exchanges.ts";
import { elements, parseXml } from "./well-formed.ts";

const reason = 'shown as one "5xx" & <nothing> more';
const planted = (thresholds: Record<string, number> = { operations: 100, statuses: 100 }): Promise<CoverageReport> =>
  reportCoverage(
    document,
    [
      ...ids.slice(2).flatMap((id) => [200, 400, 401, 403].map((status) => exchange(id, { status }))),
      exchange("authenticate", { status: 403 }),
      exchange("listCampaigns", { status: 418 }),
    ].filter((one) => one.operation !== "publishMessages" || one.response.status !== 401),
    { thresholds, ignore: [{ kind: "statuses", target: "* 500", reason }], faults: ["reset"] },
  );

const everything = (): Promise<CoverageReport> =>
  reportCoverage(
    document,
    ids.flatMap((id) => [200, 400, 401, 403, 500].map((status) => exchange(id, { status }))),
    { thresholds: { statuses: 100 } },
  );

test("the text names every gap, in 100 columns", async () => {
  const text = coverageText(await planted());
  expect(text).toMatch(/^operations +20\/21 +95\.2 +100 {2}below$/m);
  expect(text).toMatch(/^operation × status +76\/84 +90\.4 +100 {2}below +21 ignored$/m);
  expect(text).toContain("Missing operations (1 of 21)\n  reauthenticate\n");
  expect(text).toMatch(/^ {2}authenticate: 200, 400, 401$/m);
  expect(text).toMatch(/^ {2}publishMessages: 401$/m);
  expect(text).toContain("Missing faults met (1 of 1)\n  reset\n");
  expect(text).toContain("statuses listCampaigns 418 (1)");
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("the text of a run that touched nothing stays short", async () => {
  const lines = coverageText(await reportCoverage(document, [])).split("\n");
  expect(lines.length).toBeLessThan(90);
});

test("100 % is only said of all", async () => {
  const exchanges = Array.from({ length: 1 }, () => exchange("listCampaigns"));
  const report = await reportCoverage(document, exchanges);
  const almost = { ...report, kinds: report.kinds.map((kind) => ({ ...kind, percent: 99.99 })) };
  expect(coverageText(almost)).not.toMatch(/ 100( |$)/m);
  expect(JSON.parse(coverageBadge(almost)).message).toBe("99.9 %");
});

test("the JSON is the report, the same for any order of exchanges", async () => {
  const report = await planted();
  expect(JSON.parse(coverageJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
  const some = [exchange("listCampaigns", { status: 418 }), exchange("listCustomers", { status: 419 })];
  expect(coverageJson(await reportCoverage(document, some))).toBe(
    coverageJson(await reportCoverage(document, some.toReversed())),
  );
});

test("the JUnit XML has a case a target, and its failures are the gaps of kinds below their threshold", async () => {
  const report = await planted();
  const root = parseXml(coverageJunit(report));
  const suites = elements(root, "testsuite");
  expect(suites.map(({ attributes }) => Number(attributes["tests"]))).toEqual(
    report.kinds.map(({ targets }) => targets.length),
  );
  const failed = elements(root, "testcase").filter(({ children }) => children[0]?.name === "failure");
  expect(failed.map(({ attributes }) => `${attributes["classname"]} ${attributes["name"]}`).sort()).toEqual([
    "contract.operations reauthenticate",
    "contract.statuses authenticate 200",
    "contract.statuses authenticate 400",
    "contract.statuses authenticate 401",
    "contract.statuses publishMessages 401",
    "contract.statuses reauthenticate 200",
    "contract.statuses reauthenticate 400",
    "contract.statuses reauthenticate 401",
    "contract.statuses reauthenticate 403",
  ]);
  expect(root.attributes["failures"]).toBe("9");
  expect(Number(root.attributes["skipped"])).toBe(elements(root, "skipped").length);
  expect(elements(root, "skipped").some(({ attributes }) => attributes["message"] === reason)).toBe(true);
});

test("the JUnit XML of thresholds that hold has no failure", async () => {
  const root = parseXml(coverageJunit(await planted({ operations: 90 })));
  expect([root.attributes["failures"], elements(root, "failure").length]).toEqual(["0", 0]);
});

test("the HTML is well-formed, loads nothing, and says each state in words", async () => {
  const html = coverageHtml(await planted());
  expect(html).not.toMatch(/<script|<link|<img|url\(|https?:/);
  const page = parseXml(
    html
      .replace("<!doctype html>\n", "")
      .replace(/<style>[^<]*<\/style>/, "")
      .replace(/<meta ([^>]*)>/g, "<meta $1/>"),
  );
  const tables = elements(page, "table");
  expect(tables.length).toBeGreaterThan(7);
  expect(tables.every((table) => elements(table, "caption").length === 1)).toBe(true);
  expect(elements(page, "th").every(({ attributes }) => attributes["scope"])).toBe(true);
  expect(html).toContain(
    '<tr><th scope="row">reauthenticate</th><td><strong class="missing">missing</strong></td></tr>',
  );
  expect(html).toContain("ignored: shown as one &quot;5xx&quot; &amp; &lt;nothing&gt; more");
});

test("the badge tells operation × status, to shields.io and as a picture", async () => {
  const badge = JSON.parse(coverageBadge(await planted()));
  expect(badge).toEqual({ schemaVersion: 1, label: "contract coverage", message: "90.4 %", color: "yellowgreen" });
  const svg = parseXml(coverageSvg(await planted()));
  expect(svg).toMatchObject({ name: "svg", attributes: { role: "img", "aria-label": "contract coverage: 90.4 %" } });
  expect(JSON.parse(coverageBadge(await everything()))).toMatchObject({ message: "100 %", color: "brightgreen" });
});

test.each(["<a>", "<a></b>", '<a b="1" b="2"/>', "<a>&nbsp;</a>", '<a b="<"/>', "<a/><b/>"])(
  "what is not well-formed would be found: %s",
  (text) => {
    expect(() => parseXml(text)).toThrow();
  },
);

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCoverageOptions } from "../coverage/config.ts";
import { defaultFolder, readExchanges } from "../coverage/events.ts";
import { type CoverageReport, failing, reportCoverage } from "../coverage/report.ts";
import { coverageBadge, coverageSvg } from "../coverage/reports/badge.ts";
import { coverageHtml } from "../coverage/reports/html.ts";
import { coverageJson } from "../coverage/reports/json.ts";
import { coverageJunit } from "../coverage/reports/junit.ts";
import { coverageText, missingLines } from "../coverage/reports/text.ts";
import { percentText, titles } from "../coverage/reports/words.ts";
import { ownContract } from "../own-contract.ts";

type Writer = (report: CoverageReport) => string;

/** The files of each format; the first is the one that may go to the terminal. */
const formats: Readonly<Record<string, readonly (readonly [file: string, write: Writer])[]>> = {
  text: [["coverage.txt", coverageText]],
  json: [["coverage.json", coverageJson]],
  html: [["coverage.html", coverageHtml]],
  junit: [["coverage.junit.xml", coverageJunit]],
  badge: [
    ["badge.json", coverageBadge],
    ["badge.svg", coverageSvg],
  ],
};

const usage = `usage: nudgescribe-contract coverage [--dir DIR] [--config FILE] [--format LIST] [--out DIR] [--check]

  --dir      folder of the recorded exchanges; all that is in it counts, so empty it before a run of the tests
             (default: the environment variable NUDGESCRIBE_CONTRACT_DIR, or ${defaultFolder})
  --config   JSON file with thresholds, ignore and faults
  --format   some of ${Object.keys(formats).join(",")}, joined by commas (default text)
  --out      folder for the reports (default: the terminal, for one format)
  --check    exit code 1 when a kind is below its threshold`;

/**
 * `coverage`: how much of the contract the recorded exchanges touched. Gives the exit code.
 *
 * @throws Error when an option is wrong or something cannot be read or written, in one line.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: "string", default: process.env["NUDGESCRIBE_CONTRACT_DIR"] ?? defaultFolder },
      config: { type: "string" },
      format: { type: "string", default: "text" },
      out: { type: "string" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wanted = readFormats(values.format);
  if (wanted.length > 1 && values.out === undefined)
    throw new Error("--format names several formats; give --out, a folder for their files");
  const options = values.config === undefined ? {} : await readCoverageOptions(values.config);
  if (values.check && Object.keys(options.thresholds ?? {}).length === 0)
    throw new Error("--check has nothing to check; give --config, a file with thresholds");

  const report = await reportCoverage(ownContract(), readExchanges(values.dir), options);
  if (values.out === undefined) process.stdout.write(formats[wanted[0] ?? "text"]?.[0]?.[1](report) ?? "");
  else await writeReports(report, wanted, values.out);
  return values.check ? check(report) : 0;
}

function readFormats(text: string): string[] {
  const names = [...new Set(text.split(",").map((name) => name.trim()))];
  const wrong = names.find((name) => !Object.hasOwn(formats, name));
  if (wrong === undefined) return names;
  throw new Error(`--format ${wrong} is no format; formats are ${Object.keys(formats).join(", ")}`);
}

async function writeReports(report: CoverageReport, wanted: readonly string[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, write] of wanted.flatMap((name) => formats[name] ?? []))
      await writeFile(join(folder, file), write(report));
  } catch (error) {
    throw new Error(`${folder} cannot be written (${(error as Error).message}); give --out another folder`);
  }
}

function check(report: CoverageReport): number {
  const below = failing(report);
  for (const kind of below) {
    console.error(`${titles[kind.kind]}: ${percentText(kind.percent)} % is below ${kind.threshold} %`);
    console.error(missingLines(kind).slice(2).join("\n"));
  }
  return below.length > 0 ? 1 : 0;
}

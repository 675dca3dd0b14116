// `pnpm contract:coverage`: how much of the contract our own client's suite touches. Writes the figures into README.md;
// with --check it writes nothing, and fails when they are not the ones that stand there. --record keeps the exchanges.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { failing } from "../../../src/coverage/report.ts";
import { coverageSvg } from "../../../src/coverage/reports/badge.ts";
import { coverageText } from "../../../src/coverage/reports/text.ts";
import { withFigures } from "./publish.ts";
import { ownCoverage, recordOwnSuite } from "./suite.ts";

const root = resolve(import.meta.dirname, "../../../../..");
const readmeFile = join(root, "README.md");
const badgeFile = join(root, "docs/contract-coverage.svg");
const { values: options } = parseArgs({ options: { check: { type: "boolean" }, record: { type: "string" } } });
const folder = options.record ?? (await mkdtemp(join(tmpdir(), "nudgescribe-coverage-")));

try {
  await recordOwnSuite(folder);
  const report = await ownCoverage(folder);
  console.log(coverageText(report));
  if (failing(report).length > 0) process.exitCode = 1;

  const readme = await readFile(readmeFile, "utf8");
  const wanted = [
    { file: readmeFile, text: withFigures(readme, report) },
    { file: badgeFile, text: coverageSvg(report) },
  ];
  for (const { file, text } of wanted) {
    if (!options.check) await writeFile(file, text);
    else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
      console.error(`${relative(root, file)} has other figures; run \`pnpm contract:coverage\``);
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  if (options.record === undefined) await rm(folder, { recursive: true });
}

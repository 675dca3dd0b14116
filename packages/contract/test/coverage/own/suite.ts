import { resolve } from "node:path";
import { startVitest } from "vitest/node";
import { readExchanges } from "../../../src/coverage/events.ts";
import { type CoverageReport, reportCoverage } from "../../../src/coverage/report.ts";
import { document } from "../../document.ts";

/**
 * Runs our client's contract suite and records into a folder.
 *
 * @throws Error when a test of the suite fails, or there is none.
 */
export async function recordOwnSuite(folder: string): Promise<void> {
  process.env["CONTRACT_COVERAGE_DIR"] = folder;
  const vitest = await startVitest("test", ["test/client.test.ts", "test/coverage/own/requests.test.ts"], {
    root: resolve(import.meta.dirname, "../../.."),
    config: false,
    watch: false,
    reporters: [],
    // Retries wait, each test for itself.
    sequence: { concurrent: true },
    maxConcurrency: 20,
    setupFiles: [resolve(import.meta.dirname, "record.ts")],
  });
  const modules = vitest.state.getTestModules();
  const passed = modules.length > 0 && modules.every((module) => module.ok());
  await vitest.close();
  if (!passed) throw new Error("the client's contract suite fails; see `vitest run --project packages/contract`");
}

/** What the suite has to touch; {@link reportCoverage} names what it does not. */
export const ownCoverage = (folder: string): Promise<CoverageReport> =>
  reportCoverage(document, readExchanges(folder), {
    thresholds: {
      operations: 100,
      statuses: 100,
      mediaTypes: 100,
      requestExamples: 100,
      responseExamples: 100,
      members: 100,
      auth: 100,
    },
  });

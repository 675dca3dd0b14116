import { after, afterEach, before, type TestContext } from "node:test";
import { type FileKit, type RunnerOptions, runIn } from "./kit/run-in.ts";

export type { FileKit, RunnerOptions } from "./kit/run-in.ts";

/**
 * The contract for the tests of a file, in `node:test`: call it once, at the top. A server for all files is named in the
 * environment as NUDGESCRIBE_CONTRACT_URL; without it the file starts its own. A test that breaks the contract fails.
 */
export function contract(options: RunnerOptions = {}): FileKit {
  return runIn(
    {
      beforeAll: (run) => before(run),
      afterAll: (run) => after(run),
      afterEach: (run) => afterEach((context) => run((context as TestContext | undefined)?.name)),
    },
    options,
  );
}

import { type FileKit, type RunnerOptions, runIn } from "./kit/run-in.ts";

export type { FileKit, RunnerOptions } from "./kit/run-in.ts";

type Hook = (run: () => Promise<void>) => void;
type JestGlobals = {
  readonly beforeAll: Hook;
  readonly afterAll: Hook;
  readonly afterEach: Hook;
  readonly expect: { readonly getState: () => { readonly currentTestName?: string } };
};

/**
 * The contract for the tests of a file, in jest with `--experimental-vm-modules`: call it once, at the top. A server
 * for all files is started in `globalSetup` and named in the environment as NUDGESCRIBE_CONTRACT_URL; without it the
 * file starts its own. A test that breaks the contract fails.
 *
 * @throws Error where jest's globals are not there
 */
export function contract(options: RunnerOptions = {}): FileKit {
  const { beforeAll, afterAll, afterEach, expect } = globalThis as unknown as Partial<JestGlobals>;
  if (!beforeAll || !afterAll || !afterEach)
    throw new Error("jest's globals are not here; leave injectGlobals on, or pass the hooks to runIn yourself");
  return runIn(
    { beforeAll, afterAll, afterEach: (run) => afterEach(() => run(expect?.getState().currentTestName)) },
    options,
  );
}

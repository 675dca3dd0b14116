import type { ContractOptions } from "../server/contract-server.ts";
import type { ScopeOrder } from "../server/protocol.ts";
import { createKit, type Kit } from "./kit.ts";

type Hook = (run: () => Promise<void>) => unknown;

/** The hooks of a test runner, in its own words. */
export type RunnerHooks = {
  readonly beforeAll: Hook;
  readonly afterAll: Hook;
  /** Told the name of the test that has ended, where the runner knows it. What it throws fails that test. */
  readonly afterEach: (run: (test: string | undefined) => Promise<void>) => unknown;
};

/** What answers the tests of a file, and which server they share. */
export type RunnerOptions = ScopeOrder &
  Omit<ContractOptions, "port"> & {
    /**
     * Server of the whole run.
     * @default what the runner's global set-up started, else the environment variable NUDGESCRIBE_CONTRACT_URL, else a
     * server for this file
     */
    readonly url?: string | undefined;
  };

/** What `contract()` returns: a kit that is open while tests run. */
export type FileKit = Omit<Kit, "close" | "check" | typeof Symbol.asyncDispose>;

/** Lets a runner open a scope for a test file, check it after each test, and close it with the file. */
export function runIn({ beforeAll, afterAll, afterEach }: RunnerHooks, options: RunnerOptions = {}): FileKit {
  const { url = process.env["NUDGESCRIBE_CONTRACT_URL"], world, sandbox, ...rest } = options;
  const order = { ...(world && { world }), ...(sandbox && { sandbox }) };
  let kit: Kit | undefined;
  let stopServer = async (): Promise<void> => {};

  beforeAll(async () => {
    if (url) {
      kit = await createKit({ ...order, url });
      return;
    }
    // Prism is heavy: a file that has a server of the run never loads it.
    const { startContract } = await import("../server/contract-server.ts");
    const server = await startContract({ ...order, ...rest });
    stopServer = server.close;
    kit = await createKit({ ...order, url: server.url });
  });
  afterEach(async (test) => kit?.check(test));
  afterAll(async () => {
    try {
      await kit?.close();
    } finally {
      await stopServer();
    }
  });

  const open = (): Kit => {
    if (kit) return kit;
    throw new Error("the contract is served while tests run; use it in a test or a hook, not beside them");
  };
  return {
    get url() {
      return open().url;
    },
    on: (operation) => open().on(operation),
    calls: ((...args: Parameters<Kit["calls"]>) => open().calls(...args)) as Kit["calls"],
    expectViolation: ((...args: Parameters<Kit["expectViolation"]>) =>
      open().expectViolation(...args)) as Kit["expectViolation"],
    get sandbox() {
      return open().sandbox;
    },
    scope: (own) => open().scope(own),
  };
}

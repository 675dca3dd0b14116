import { resolve } from "node:path";
import type { JournalEntry, RunningSandbox } from "@nudgescribe/sandbox";
import type { ApiKind } from "../server/answers.ts";
import { createApis } from "../server/apis.ts";
import type { Credentials, LiveApi } from "../server/config.ts";
import { serve } from "../server/serve.ts";
import { startDemo } from "./demo-sandbox.ts";

export type ConsoleOptions = {
  /** What the page offers first to sign in to. @default "sandbox" */
  readonly api?: ApiKind;
  /** Who signs in to the sandbox; see `demoCredentials`. @default the sandbox's first user, who may do everything */
  readonly credentials?: Credentials;
  /** Settings of the sandbox. */
  readonly sandbox?: Parameters<typeof startDemo>[0];
  /** The live API, for `api: "live"`. */
  readonly live?: LiveApi;
  /** Deadline of a call of the API in milliseconds. @default the client's 30 seconds */
  readonly timeout?: number;
  /** Milliseconds between two counts of exported files. @default 50 */
  readonly pollInterval?: number;
  /** Longest wait for exported files, in milliseconds. @default the client's ten minutes */
  readonly waitLimit?: number;
  /** Folder of the page. @default the built one */
  readonly webRoot?: string;
};

/** A console in this process that nobody is signed in to, and the sandbox behind it. */
export type TestConsole = AsyncDisposable & {
  readonly url: string;
  /** To add faults, move the clock, review and approve campaigns, rewind. */
  readonly sandbox: RunningSandbox;
  /** What the sandbox was asked for, oldest first, with secrets masked. */
  readonly received: () => JournalEntry[];
};

const built = resolve(import.meta.dirname, "../dist/web");

/**
 * Starts a console on a free port with a sandbox of its own. Its time stands still at 2026-11-20 09:00 UTC, so that
 * pictures are stable; jobs such as an export are done before the next call is answered (`jobDelay` 0). A test that is
 * about the wait gives a `jobDelay` and moves the clock: `await sandbox.clock.advance("2s")`.
 */
export async function startConsole(options: ConsoleOptions = {}): Promise<TestConsole> {
  const { api = "sandbox", webRoot = built, pollInterval = 50, waitLimit, live, timeout } = options;
  const sandbox = await startDemo(options.sandbox);
  const { credentials = sandbox.credentials } = options;
  const { url: sandboxUrl, faults, close: closeSandbox } = sandbox;
  const apis = createApis({
    first: api,
    live,
    timeout,
    startSandbox: async () => ({ url: sandboxUrl, credentials, faults, close: async () => {} }),
  });
  const { url, close } = await serve({ apis, webRoot, port: 0, pollInterval, waitLimit });
  return {
    url,
    sandbox,
    received: () => sandbox.journal.entries(),
    [Symbol.asyncDispose]: async () => {
      await close();
      await apis.close();
      await closeSandbox();
    },
  };
}

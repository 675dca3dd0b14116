import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { type FileKit, type RunnerOptions, runIn } from "./kit/run-in.ts";

export type { FileKit, RunnerOptions } from "./kit/run-in.ts";

/**
 * The contract for the tests of a file: call it once, at the top. With `@nudgescribe/contract/vitest/setup` as a
 * `globalSetup` all files share one server; without, the file starts its own. A test that breaks the contract fails.
 * Tests that run beside each other take `await using own = await api.scope()`.
 *
 * @example
 * const api = contract();
 * test("a refused group is shown", async () => {
 *   await api.on("createCustomerGroup").once(403, { example: "refused" });
 *   await expect(saveGroup(api.url, "Lapsed")).rejects.toThrow("refused");
 * });
 */
export function contract(options: RunnerOptions = {}): FileKit {
  const shared = inject("nudgescribeContractUrl" as never) as string | undefined;
  return runIn(
    {
      beforeAll: (run) => beforeAll(run),
      afterAll: (run) => afterAll(run),
      afterEach: (run) => afterEach(({ task }) => run(task.name)),
    },
    { url: shared, ...options },
  );
}

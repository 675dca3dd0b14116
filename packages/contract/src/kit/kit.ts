import type { OperationCalls, OperationId } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import type { ScopeOrder, ScopeReport } from "../server/protocol.ts";
import { type Answers, createAnswers } from "./answers.ts";
import { callerOf, stackHere } from "./caller.ts";
import { type Expectation, expectationText, takeExpected, type ViolationMatch } from "./expected.ts";
import { ContractError, failureOf } from "./failure.ts";
import { refusedTo } from "./refused-to.ts";
import { createRemote } from "./remote.ts";
import { createSandboxControl, type SandboxControl } from "./sandbox-control.ts";
import { type Told, tellAfter } from "./told.ts";
import { watchFetch } from "./watch-fetch.ts";

/** A call that was made, with secrets masked. */
export type Call<Id extends OperationId = OperationId> = Omit<Exchange, "operation" | "request"> & {
  readonly operation: Id;
  readonly request: Omit<Exchange["request"], "body"> & { readonly body: OperationCalls[Id]["request"] };
};

/** The server of the tests, and what answers in this scope. */
export type KitOptions = ScopeOrder & {
  /** Of the server, as `startContract` gives it. */
  readonly url: string;
};

/** One scope of the contract server, for one test or for the tests of a file one after the other. */
export type Kit = AsyncDisposable & {
  /** Base URL for the client under test, without a trailing slash. It has a path, so append to it. */
  readonly url: string;
  /** Chooses answers and faults of an operation, until the end of the test. */
  readonly on: <Id extends OperationId>(operation: Id) => Answers<Id>;
  /** The calls of this test so far, oldest first. */
  readonly calls: {
    <Id extends OperationId>(operation: Id): Promise<readonly Call<Id>[]>;
    (): Promise<readonly Exchange[]>;
  };
  /**
   * Announces that the test breaks the contract. With `during` the violation must happen in there, and what it returns
   * or throws comes back.
   *
   * @throws ContractError when it does not happen, here or at the end of the test
   */
  readonly expectViolation: {
    (operation: OperationId, match?: ViolationMatch): void;
    <T>(operation: OperationId, match: ViolationMatch, during: () => T | Promise<T>): Promise<T>;
  };
  /** The scope's sandbox; only in the world of that name. */
  readonly sandbox: SandboxControl;
  /** A scope of its own, for a test that runs beside others; it is checked when it is closed. */
  readonly scope: (order?: ScopeOrder) => Promise<Kit>;
  /**
   * Ends a test: answers, faults, calls and expectations are forgotten; what a sandbox remembers stays.
   *
   * @throws ContractError for what broke the contract, and for what was announced and did not happen
   */
  readonly check: (test?: string) => Promise<void>;
  /** @throws ContractError as `check` does */
  readonly close: () => Promise<void>;
};

/**
 * Opens a scope on a contract server. It needs nothing but that server's address, so it is cheap in every test file.
 *
 * @throws Error when no server answers there
 */
export async function createKit({ url: server, ...order }: KitOptions): Promise<Kit> {
  const remote = createRemote(server);
  const { id } = (await remote("POST", "scopes", order)) as { id: string };
  const url = `${server}/__scope/${id}`;
  let expectations: Expectation[] = [];
  let told: Told[] = [];
  let turn = 0;
  const ready = async () => void (await Promise.all(told.map((one) => one.settle())));
  const unwatch = watchFetch({ url, ready, turn: () => turn });
  const inScope = (method: "GET" | "POST" | "DELETE", path: string, body?: unknown) =>
    remote(method, `scopes/${id}${path && `/${path}`}`, body);

  const calls = async (operation?: OperationId): Promise<readonly Exchange[]> => {
    await ready();
    const all = (await inScope("GET", "calls")) as Exchange[];
    return operation === undefined ? all : all.filter((one) => one.operation === operation);
  };

  async function end(take: () => Promise<unknown>, test?: string): Promise<void> {
    const refused = (await Promise.all(told.map(async (one) => [one, await one.settle()] as const))).flatMap(
      ([{ isHeard }, error]) => (error && !isHeard ? [error] : []),
    );
    turn += 1;
    const { violating, unused } = (await take()) as ScopeReport;
    const left = takeExpected(violating, expectations);
    const unmet = expectations.filter(({ met }) => !met);
    [expectations, told] = [[], []];
    const failure = failureOf({ test, violating: left, unused, unmet, refused });
    if (failure) throw failure;
  }

  async function during<T>(expectation: Expectation, run: () => T | Promise<T>): Promise<T> {
    const before = (await calls()).length;
    const outcome = await Promise.resolve()
      .then(run)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    takeExpected((await calls()).slice(before), [expectation]);
    if (!expectation.met) {
      expectations = expectations.filter((one) => one !== expectation);
      const cause = "error" in outcome ? { cause: outcome.error } : undefined;
      throw new ContractError(`The violation of ${expectationText(expectation)} did not happen in there.`, [], cause);
    }
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= end(() => inScope("DELETE", "")).finally(unwatch);
    return closing;
  };

  return {
    url,
    on: (operation) =>
      createAnswers(operation, (path, body) => {
        const caller = callerOf(stackHere());
        const one = tellAfter(told.at(-1), () => inScope("POST", path, body).catch(refusedTo(caller)));
        told.push(one);
        return one;
      }),
    calls: calls as Kit["calls"],
    expectViolation: ((operation: OperationId, match: ViolationMatch = {}, run?: () => unknown) => {
      const expectation = { operation, match, met: false };
      expectations.push(expectation);
      return run && during(expectation, run);
    }) as Kit["expectViolation"],
    sandbox: createSandboxControl((body) => inScope("POST", "sandbox", body)),
    scope: (own = {}) => createKit({ url: server, ...order, ...own }),
    check: (test) => end(() => inScope("POST", "report", { test }), test),
    close,
    [Symbol.asyncDispose]: close,
  };
}

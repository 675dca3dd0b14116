import { AsyncLocalStorage } from "node:async_hooks";
import { type ClientEvent, NudgescribeError } from "@nudgescribe/client";
import { type OperationId, operations } from "@nudgescribe/types";
import type { ApiAttempt, ApiCall, SessionNote } from "./answers.ts";
import { showBody } from "./show-body.ts";

/** Calls, and as many notes, that a log remembers. */
const capacity = 300;

type CallListener = {
  readonly call: (call: ApiCall) => void;
  readonly note: (note: SessionNote) => void;
  /** The log is over, because the session is. */
  readonly end: () => void;
};

/** What a session has asked of the API, with secrets masked as the client masks them. */
export type CallLog = {
  /** Hears what the client tells. */
  readonly observe: (event: ClientEvent) => void;
  /**
   * Notes whatever one call of the client causes, its sign-ins and renewals included, under a screen. Calls that may
   * overlap need one of these each: an event names its operation, but not its call.
   */
  readonly during: <T>(screen: string, work: () => Promise<T>) => Promise<T>;
  /** Tells what is remembered at once, and then what happens. @returns ends it. */
  readonly listen: (listener: CallListener) => () => void;
  readonly close: () => void;
};

/** What belongs together: one call of the client, with at most one call of each operation at a time. */
type Scope = { readonly screen: string; readonly latest: Map<OperationId, number> };

export function createCallLog(): CallLog {
  // The client tells its events inside the asynchronous context of the call that they belong to.
  const scopes = new AsyncLocalStorage<Scope>();
  const calls = new Map<number, ApiCall>();
  const startedAt = new Map<number, number>();
  const notes: SessionNote[] = [];
  const listeners = new Set<CallListener>();
  let count = 0;

  function keep(call: ApiCall): void {
    calls.set(call.id, call);
    const [oldest] = calls.keys();
    if (calls.size > capacity && oldest !== undefined) {
      calls.delete(oldest);
      startedAt.delete(oldest);
    }
    for (const listener of listeners) listener.call(call);
  }

  function note(event: Extract<ClientEvent, { type: "session" }>): void {
    const one = {
      at: new Date().toISOString(),
      action: event.action,
      ...(event.message && { message: event.message }),
    };
    notes.push(one);
    if (notes.length > capacity) notes.shift();
    for (const listener of listeners) listener.note(one);
  }

  function begin(event: Extract<ClientEvent, { type: "request" }>, scope: Scope): void {
    const { operation, method, url, headers, body } = event;
    count += 1;
    scope.latest.set(operation, count);
    startedAt.set(count, performance.now());
    keep({
      id: count,
      screen: scope.screen,
      operation,
      method,
      path: operations[operation].path,
      url,
      startedAt: new Date().toISOString(),
      state: "running",
      request: { headers, ...(body !== undefined && { body: showBody(body) }) },
      attempts: [{}],
      drift: [],
    });
  }

  const lastOf = (scope: Scope, operation: OperationId): ApiCall | undefined =>
    calls.get(scope.latest.get(operation) ?? 0);

  const elapsed = ({ id }: ApiCall): { duration: number } | undefined => {
    const start = startedAt.get(id);
    return start === undefined ? undefined : { duration: rounded(performance.now() - start) };
  };

  function observe(event: ClientEvent): void {
    if (event.type === "session") {
      note(event);
      return;
    }
    const scope = scopes.getStore() ?? { screen: "", latest: new Map() };
    if (event.type === "request" && event.attempt === 1) {
      begin(event, scope);
      return;
    }
    const call = lastOf(scope, event.operation);
    if (call) keep({ ...call, ...changeBy(event, call), ...(event.type !== "drift" && elapsed(call)) });
  }

  /** What no event tells: a wait that was given up, a file that broke off, an answer that makes no sense. */
  function settle(scope: Scope, failure: unknown): void {
    for (const id of scope.latest.values()) {
      const call = calls.get(id);
      if (!call) continue;
      const { operation, state, attempts } = call;
      // A renewal in the background outlives the call that set it off.
      const left = state === "running" && operations[operation].auth === "access";
      const broken = state === "answered" && failedAfterAnswer(failure, operation);
      if (!left && !broken) continue;
      const message = failure instanceof Error ? failure.message : "given up";
      keep({ ...call, ...elapsed(call), state: "failed", attempts: withLast(attempts, { failure: message }) });
    }
  }

  return {
    observe,
    async during(screen, work) {
      const scope: Scope = { screen, latest: new Map() };
      try {
        const result = await scopes.run(scope, work);
        settle(scope, undefined);
        return result;
      } catch (error) {
        settle(scope, error);
        throw error;
      }
    },
    listen(listener) {
      for (const call of calls.values()) listener.call(call);
      for (const one of notes) listener.note(one);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const listener of [...listeners]) listener.end();
      listeners.clear();
    },
  };
}

function changeBy(event: Exclude<ClientEvent, { type: "session" }>, { attempts, drift }: ApiCall): Partial<ApiCall> {
  switch (event.type) {
    case "request": {
      const { headers, body } = event;
      const request = { headers, ...(body !== undefined && { body: showBody(body) }) };
      return { state: "running", request, attempts: [...attempts, {}], drift: [] };
    }
    case "response": {
      const { status, duration, headers, body, requestId } = event;
      return {
        state: "answered",
        status,
        response: { headers, ...(body !== undefined && { body: showBody(body) }), ...(requestId && { requestId }) },
        attempts: withLast(attempts, { status, duration: rounded(duration) }),
      };
    }
    case "failure":
      return {
        state: "failed",
        attempts: withLast(attempts, { duration: rounded(event.duration), failure: event.message }),
      };
    case "retry":
      return { state: "running", attempts: withLast(attempts, { wait: rounded(event.wait), reason: event.reason }) };
    case "drift": {
      if (event.problem !== undefined) return { drift: [...drift, `not compared with the contract: ${event.problem}`] };
      const lines = event.findings.map(
        ({ pointer, expected, seen, evidence }) =>
          `${pointer || "/"} should be ${expected}, is ${seen}; that part of the contract is ${evidence}`,
      );
      return { drift: [...drift, ...lines] };
    }
  }
}

/** To a tenth of a millisecond: nobody reads more, and the two ways to measure differ beyond it. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

function withLast(attempts: readonly ApiAttempt[], change: ApiAttempt): readonly ApiAttempt[] {
  return [...attempts.slice(0, -1), { ...attempts.at(-1), ...change }];
}

function failedAfterAnswer(failure: unknown, operation: OperationId): boolean {
  return failure instanceof NudgescribeError && failure.operation === operation && failure.status === undefined;
}

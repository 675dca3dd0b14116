import type { Fetch } from "@nudgescribe/client";
import type { Fault, RunningSandbox } from "@nudgescribe/sandbox";
import { type OperationId, operations } from "@nudgescribe/types";
import type { Scenario, ScenarioFault, ScenariosAnswer } from "./answers.ts";
import { Refusal } from "./refusal.ts";

/** What operations are made to answer until that is taken back; one thing an operation. It holds for everybody. */
export type Scenarios = {
  readonly list: () => ScenariosAnswer;
  /** @throws Refusal */
  readonly put: (scenario: Scenario) => void;
  /** Takes back one, or all. */
  readonly clear: (operation?: OperationId) => void;
};

const faults: Readonly<Record<ScenarioFault, Fault>> = {
  slow: { kind: "latency", ms: 4_000 },
  // Longer than the deadline of a call, so that the client tells at once and waits for nothing.
  "rate-limit": { kind: "rate-limit", retryAfter: 60 },
  reset: { kind: "reset" },
  "expired-token": { kind: "token", is: "expired" },
  "cut-body": { kind: "truncated-body" },
};
const faultNames = Object.keys(faults) as ScenarioFault[];

/** Scenarios are faults of the sandbox, so each session that is signed in to it meets them. */
export function sandboxScenarios(control: RunningSandbox["faults"]): Scenarios {
  const added = new Map<OperationId, { readonly id: string; readonly scenario: Scenario }>();

  const remove = (operation: OperationId) => {
    const one = added.get(operation);
    if (one) control.remove(one.id);
    added.delete(operation);
  };

  return {
    list() {
      // A fault can be taken back below /__sandbox too.
      const standing = new Set(control.list().map(({ id }) => id));
      const on = [...added.values()].filter(({ id }) => standing.has(id)).map(({ scenario }) => scenario);
      return { on, can: { examples: true, faults: faultNames } };
    },
    put(scenario) {
      const { id } = add(control, scenario);
      remove(scenario.operation);
      added.set(scenario.operation, { id, scenario });
    },
    clear(operation) {
      for (const one of operation ? [operation] : [...added.keys()]) remove(one);
    },
  };
}

function add(control: RunningSandbox["faults"], scenario: Scenario): { readonly id: string } {
  const { operation } = scenario;
  const fault: Fault =
    scenario.kind === "fault"
      ? faults[scenario.fault]
      : { kind: "answer", status: scenario.status, example: scenario.example };
  try {
    return control.add({ ...fault, operation });
  } catch (error) {
    // Such as an expired token at sign-in, which carries none.
    throw new Refusal(400, {
      message: error instanceof Error ? error.message : String(error),
      hint: "Choose another scenario for this operation.",
    });
  }
}

/** The mock answers with any example that a header asks for, which goes along on the way to it. */
export function mockScenarios(baseUrl: string): { readonly scenarios: Scenarios; readonly fetch: Fetch } {
  const asked = new Map<OperationId, Extract<Scenario, { kind: "example" }>>();
  const rowOf = (url: string, method = "GET") =>
    Object.values(operations).find((row) => row.method === method && url === `${baseUrl}${row.path}`);

  return {
    scenarios: {
      list: () => ({ on: [...asked.values()], can: { examples: true, faults: [] } }),
      put(scenario) {
        if (scenario.kind === "fault") throw cannot("The mock has examples only.", "sandbox");
        asked.set(scenario.operation, scenario);
      },
      clear(operation) {
        if (operation) asked.delete(operation);
        else asked.clear();
      },
    },
    fetch(url, init) {
      const row = rowOf(url, init.method);
      const scenario = row && asked.get(row.id);
      if (!scenario) return fetch(url, init);
      const headers = new Headers(init.headers);
      // A name that two media types share is told apart by the media type that is asked for.
      const [example] = scenario.example.split(" ");
      headers.set("prefer", `code=${scenario.status}, example=${example}`);
      return fetch(url, { ...init, headers });
    },
  };
}

export const liveScenarios: Scenarios = {
  list: () => ({ on: [], can: { examples: false, faults: [] } }),
  put() {
    throw cannot("The live API answers as it does.", "sandbox");
  },
  clear() {},
};

const cannot = (message: string, instead: string): Refusal =>
  new Refusal(409, { message, hint: `Sign in to the ${instead} to try this.` });

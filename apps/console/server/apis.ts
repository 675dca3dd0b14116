import { type Fetch, Nudgescribe, type Observer } from "@nudgescribe/client";
import type { RunningSandbox } from "@nudgescribe/sandbox";
import type { ApiChoice, ApiKind } from "./answers.ts";
import type { LiveApi } from "./config.ts";
import { Refusal } from "./refusal.ts";
import { liveScenarios, mockScenarios, type Scenarios, sandboxScenarios } from "./scenarios.ts";

/** An API that a session can sign in to. It is there once for the whole process. */
export type Api = {
  readonly kind: ApiKind;
  readonly origin: string;
  readonly scenarios: Scenarios;
  /** A client whose credentials the API has accepted just now; the sign-in is the first thing that is observed. */
  readonly signIn: (observe: Observer, signal?: AbortSignal) => Promise<Nudgescribe>;
};

/** A sandbox as the console uses it. */
type SandboxInUse = Pick<RunningSandbox, "url" | "credentials" | "faults"> & {
  readonly close: () => Promise<void>;
};

type ApisOptions = {
  /** What is signed in to when nobody chooses. */
  readonly first: ApiKind;
  readonly live?: LiveApi | undefined;
  /** Deadline of a call in milliseconds. @default the client's */
  readonly timeout?: number | undefined;
  /** @default one with the demo data */
  readonly startSandbox?: () => Promise<SandboxInUse>;
};

export type Apis = {
  readonly first: ApiKind;
  readonly choices: () => readonly ApiChoice[];
  /** Starts what is to run inside the console, if it does not run yet. @throws Refusal */
  readonly open: (kind: ApiKind) => Promise<Api>;
  readonly close: () => Promise<void>;
};

type Opened = { readonly api: Api; readonly close: () => Promise<void> };

export const apiKinds = ["sandbox", "mock", "live"] as const satisfies readonly ApiKind[];

const madeUp = { apiKey: "made-up-key", email: "made-up@example.com", password: "made-up-password" };

/** @throws TypeError with one line that names the variable of the client that is wrong. */
export function createApis(options: ApisOptions): Apis {
  const { first, live, timeout, startSandbox = startDemo } = options;
  // Variables that the client reads by itself are checked at the start, not at a sign-in.
  new Nudgescribe({ baseUrl: "http://localhost", ...madeUp, timeout });

  const opening = new Map<ApiKind, Promise<Opened>>();
  const origins = new Map<ApiKind, string>();
  if (live) origins.set("live", new URL(live.baseUrl).origin);

  const openers: Readonly<Record<ApiKind, () => Promise<Opened>>> = {
    async sandbox() {
      const { url, credentials, faults, close } = await startSandbox();
      const scenarios = sandboxScenarios(faults);
      return { api: toApi({ kind: "sandbox", baseUrl: url, credentials, scenarios, timeout }), close };
    },
    async mock() {
      // Prism is heavy, and most who start the console have no use for it.
      const { startMock } = await import("@nudgescribe/contract");
      const { url, close } = await startMock({ port: 0 });
      return { api: toApi({ kind: "mock", baseUrl: url, credentials: madeUp, timeout, ...mockScenarios(url) }), close };
    },
    async live() {
      if (!live) throw new Refusal(409, { kind: "session", operation: "session", ...notConfigured });
      return { api: toApi({ kind: "live", ...live, scenarios: liveScenarios, timeout }), close: async () => {} };
    },
  };

  async function open(kind: ApiKind): Promise<Api> {
    const opened = opening.get(kind) ?? openers[kind]();
    opening.set(kind, opened);
    try {
      const { api } = await opened;
      origins.set(kind, api.origin);
      return api;
    } catch (error) {
      if (opening.get(kind) === opened) opening.delete(kind); // the next one may try again
      throw error;
    }
  }

  return {
    first,
    open,
    choices: () =>
      apiKinds.map((kind) => ({
        kind,
        origin: origins.get(kind),
        available: kind !== "live" || live !== undefined,
        hint: kind === "live" && !live ? notConfigured.hint : hints[kind],
      })),
    async close() {
      const all = await Promise.allSettled(opening.values());
      await Promise.all(all.map((one) => one.status === "fulfilled" && one.value.close()));
    },
  };
}

async function startDemo(): Promise<SandboxInUse> {
  const { startSandbox } = await import("@nudgescribe/sandbox");
  return startSandbox({ port: 0, load: "demo" });
}

type Place = LiveApi & {
  readonly kind: ApiKind;
  readonly scenarios: Scenarios;
  readonly timeout: number | undefined;
  readonly fetch?: Fetch | undefined;
};

function toApi({ kind, baseUrl, credentials, scenarios, timeout, fetch }: Place): Api {
  const { apiKey, email, password } = credentials;
  return {
    kind,
    origin: new URL(baseUrl).origin,
    scenarios,
    async signIn(observe, signal) {
      const client = new Nudgescribe({ baseUrl, apiKey, email, password, timeout, fetch, observe, drift: "report" });
      // The client keeps the tokens of its own user, so the next call does not sign in once more.
      await client.authentication.authenticate({ email, password }, { signal });
      return client;
    },
  };
}

const hints: Readonly<Record<ApiKind, string>> = {
  sandbox: "A sandbox with demo data inside this console. It remembers what you do until the console stops.",
  mock: "The mock of the contract inside this console. It answers with examples and remembers nothing.",
  live: "The API that this console is set up for. What you do here is real.",
};

const notConfigured = {
  message: "There is no live API set up.",
  hint: "Set NUDGESCRIBE_BASE_URL, NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD, then start the console again.",
};

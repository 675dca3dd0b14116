import type { SandboxOptions } from "@nudgescribe/sandbox";
import type { Exchange } from "../exchange.ts";
import type { Judge } from "../judge/judge-exchange.ts";
import type { Prism } from "../prism.ts";
import type { Control } from "./control.ts";
import { createExamples } from "./examples.ts";
import { createMockWorld } from "./mock-world.ts";
import { checkOrder } from "./prepared.ts";
import { controlSandbox } from "./sandbox-control.ts";
import { createSandboxWorld } from "./sandbox-world.ts";
import { createScope, type Scope } from "./scope.ts";

export type ScopesOptions = {
  readonly world?: "mock" | "sandbox";
  readonly sandbox?: SandboxOptions;
  readonly document: object;
  readonly judge?: Judge;
  /** Base URL of the server, known once it listens. */
  readonly url: () => string;
  readonly onExchanges: (exchanges: readonly Exchange[]) => void;
};

export type Scopes = Control & {
  /** Comes once somebody wants to know what was found. */
  readonly judge: () => Promise<Judge>;
  readonly closeAll: () => Promise<void>;
};

/** The scopes of a server. Prism takes long to load, so a server of sandboxes does without until it must judge. */
export async function createScopes(options: ScopesOptions): Promise<Scopes> {
  const { document, world: usual = "mock", url, onExchanges } = options;
  const open = new Map<string, Scope>();
  const examples = createExamples(document);
  let count = 0;

  const prism = once(async (): Promise<Prism> => (await import("../prism.ts")).createPrism(document));
  const judge = once(async (): Promise<Judge> => options.judge ?? loadJudge(document));
  // Loading blocks the process, so no answer is kept waiting by it: it begins when somebody asks what was found.
  let begin: (judge: Promise<Judge>) => void = () => {};
  const begun = new Promise<Judge>((done) => {
    begin = done;
  });
  const readyToJudge = (): Promise<Judge> => {
    begin(judge());
    return begun;
  };
  if (usual === "mock") await Promise.all([prism(), readyToJudge()]);

  async function close(scope: Scope) {
    const report = await scope.close();
    open.delete(scope.id);
    return report;
  }

  return {
    judge: () => begun,
    find: (id) => open.get(id),
    async open({ world: kind = usual, sandbox = options.sandbox ?? {} }) {
      count += 1;
      const id = String(count);
      const world =
        kind === "sandbox"
          ? createSandboxWorld(sandbox, examples, () => `${url()}/__scope/${id}`)
          : createMockWorld(await prism(), examples);
      const scope = createScope({ id, kind, world, readyToJudge, onExchanges });
      open.set(id, scope);
      return scope;
    },
    async answer(scope, order) {
      checkOrder(order, examples, await judge());
      scope.chosen.add(order);
    },
    sandbox: controlSandbox,
    close,
    async closeAll() {
      await Promise.all([...open.values()].map(close));
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function loadJudge(document: object): Promise<Judge> {
  const { createJudge } = await import("../judge/judge-exchange.ts");
  return createJudge(document);
}

import type { Sandbox, SandboxOptions } from "@nudgescribe/sandbox";
import type { Answering } from "./asked.ts";
import type { Examples } from "./examples.ts";
import { askSandbox } from "./in-sandbox.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeOf } from "./prepared.ts";

export type SandboxWorld = Answering & { readonly sandbox: () => Promise<Sandbox> };

const storagePath = "/__storage/";

/** The API with memory; one sandbox for the scope, made with its first call. */
export function createSandboxWorld(options: SandboxOptions, examples: Examples, scopeUrl: () => string): SandboxWorld {
  let made: Promise<Sandbox> | undefined;
  const sandbox = (): Promise<Sandbox> => {
    made ??= import("@nudgescribe/sandbox").then(({ createSandbox }) => createSandbox(options));
    return made;
  };

  return {
    sandbox,
    async answer(asked, chosen) {
      const box = await sandbox();
      const order = asked.operation && chosen.next(asked.operation);
      if (!order) return withLinks(await askSandbox(box, asked), scopeUrl());
      const outcome = outcomeOf(order, examples, asked.headers["accept"]);
      if (box.faults.list().length === 0 || typeof outcome.body !== "string") {
        chosen.took(order);
        return outcome;
      }
      // Faults stand in front of a chosen answer too, and may keep the call from it.
      const { status, headers, body } = outcome;
      const { id } = box.faults.add({
        kind: "answer",
        operation: order.operation,
        count: 1,
        status,
        headers,
        body,
      });
      const answered = await askSandbox(box, asked, id);
      const used = box.faults.list().some((fault) => fault.id === id && fault.hits > 0);
      box.faults.remove(id);
      if (used) chosen.took(order);
      return { ...answered, ...(used && { example: outcome.example }) };
    },
    async addFault({ operation, fault, count }) {
      (await sandbox()).faults.add({ ...fault, operation, ...(count !== undefined && { count }) });
    },
    clearFaults() {
      void made?.then((box) => box.faults.clear());
    },
    async close() {
      await (await made)?.close();
    },
  };
}

/** A presigned link leads back into the scope it came from. */
function withLinks(outcome: Outcome, scopeUrl: string): Outcome {
  if (typeof outcome.body !== "string" || !outcome.body.includes(storagePath)) return outcome;
  const { origin } = new URL(scopeUrl);
  return { ...outcome, body: outcome.body.replaceAll(`${origin}${storagePath}`, `${scopeUrl}${storagePath}`) };
}

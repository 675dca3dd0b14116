import type { FaultEffect, Sandbox } from "@nudgescribe/sandbox";
import type { Asked } from "./asked.ts";
import { askSandbox } from "./in-sandbox.ts";
import type { Outcome } from "./outcome.ts";
import type { FaultOrder } from "./protocol.ts";

const needsMemory: readonly FaultEffect["kind"][] = ["token", "link-expired", "job"];
/** They answer by themselves, so no chosen answer is spent on them. */
const answersItself: readonly FaultEffect["kind"][] = ["rate-limit", "server-error", "answer", "refuse-connections"];

type Standing = { readonly order: FaultOrder; left: number };

export type MockFaults = {
  readonly add: (order: FaultOrder) => Promise<void>;
  readonly clear: () => void;
  readonly meet: (asked: Asked, answer: () => Promise<Outcome>) => Promise<Outcome>;
};

/**
 * The sandbox's faults in front of the mock: a call that one meets goes to a sandbox made for it, with the fault outside
 * and the mock's answer inside. So a fault looks the same in both worlds.
 */
export function createMockFaults(): MockFaults {
  let standing: readonly Standing[] = [];
  return {
    async add(order) {
      const { operation, fault, count = Number.POSITIVE_INFINITY } = order;
      if (needsMemory.includes(fault.kind))
        throw new RangeError(
          `fault ${fault.kind}: the mock keeps no sessions, links or jobs; use it with world: "sandbox"`,
        );
      if (count !== Number.POSITIVE_INFINITY && (!Number.isInteger(count) || count < 1))
        throw new RangeError(`fault ${fault.kind}: times is ${count}; give a whole number of at least 1`);
      await using probe = await makeSandbox();
      probe.faults.add({ ...fault, operation });
      standing = [...standing, { order, left: count }];
    },
    clear() {
      standing = [];
    },
    async meet(asked, answer) {
      const met = standing.filter(({ order, left }) => left > 0 && order.operation === asked.operation);
      if (met.length === 0) return answer();
      for (const one of met) one.left -= 1;
      const kinds = met.map(({ order }) => order.fault.kind);
      const inner = kinds.some((kind) => answersItself.includes(kind)) ? undefined : await answer();

      const sandbox = await makeSandbox();
      for (const { order } of met) sandbox.faults.add({ ...order.fault, operation: order.operation });
      if (inner && typeof inner.body === "string")
        sandbox.faults.add({ kind: "answer", status: inner.status, headers: inner.headers, body: inner.body });
      try {
        return { ...(await askSandbox(sandbox, asked)), fault: kinds[0], example: inner?.example };
      } finally {
        await sandbox.close();
      }
    },
  };
}

const makeSandbox = async (): Promise<Sandbox> => (await import("@nudgescribe/sandbox")).createSandbox();

import type { OperationRow } from "@nudgescribe/types";
import type { Exchange, Gate, Orders } from "./exchange.ts";
import type { AddedFault, Fault } from "./fault.ts";
import type { Kind } from "./kind.ts";
import { kindOf } from "./kinds.ts";
import { createOutage, type Listener } from "./outage.ts";
import { randomOf } from "./random.ts";
import { readFault } from "./read-fault.ts";
import { type Reply, replyOf } from "./reply.ts";

export type FaultsOptions = {
  readonly seed: string;
  /** Sandbox time in ms. */
  readonly now: () => number | Promise<number>;
};

/** What stands in the way of calls. */
export type FaultControl = {
  /**
   * Of several faults that meet one call, those added first are the outer ones.
   *
   * @throws TypeError, RangeError that say which member is wrong and what to give
   */
  readonly add: (fault: Fault) => AddedFault;
  readonly list: () => AddedFault[];
  /** @returns whether there was such a fault */
  readonly remove: (id: string) => boolean;
  readonly clear: () => void;
};

export type Faults = FaultControl & {
  readonly gate: Gate;
  /** Gives the faults a port to close. Without one connections are refused to callers in this process only. */
  readonly listenWith: (listener: Listener) => void;
  /** Ends the time in which nothing listens, for a server that is about to close. */
  readonly settle: () => Promise<void>;
};

type Standing = {
  readonly id: string;
  readonly fault: Fault;
  readonly kind: Kind<Fault>;
  readonly random: () => number;
  seen: number;
  hits: number;
};

export function createFaults({ seed, now }: FaultsOptions): Faults {
  let standing: readonly Standing[] = [];
  let added = 0;
  const outage = createOutage();

  /** Goes through the faults from the given one on. Each decides only when a call comes as far as to it. */
  async function pass(faults: readonly Standing[], exchange: Exchange, orders: Orders): Promise<Reply> {
    const at = faults.findIndex((one) => meets(one, exchange.row));
    const found = faults[at];
    if (!found) return replyOf(await exchange.answer(orders));
    const { fault, kind, random } = found;
    exchange.entry.fault(fault.kind, kind.breaksContract(fault));
    const next = (more: Orders = {}) => pass(faults.slice(at + 1), exchange, { ...orders, ...more });
    return kind.meet({ fault, exchange, next, random, now, outage });
  }

  return {
    async gate(exchange) {
      if (standing.length === 0) return exchange.answer({});
      const reply = await pass(standing, exchange, {});
      // A caller in this process gets no answer after all that it has given up on, as with the platform's fetch.
      if (!exchange.outgoing) exchange.signal().throwIfAborted();
      return reply.send(reply, exchange);
    },
    add(given) {
      const fault = readFault(given);
      const kind = kindOf(fault.kind) as Kind<Fault>;
      added += 1;
      const one: Standing = {
        id: `fault_${added}`,
        fault,
        kind,
        random: randomOf(`${seed} ${added}`),
        seen: 0,
        hits: 0,
      };
      standing = [...standing, one];
      return shown(one);
    },
    list: () => standing.map(shown),
    remove(id) {
      const before = standing.length;
      standing = standing.filter((one) => one.id !== id);
      return standing.length < before;
    },
    clear() {
      standing = [];
    },
    listenWith: outage.listenWith,
    settle: outage.settle,
  };
}

const shown = ({ id, fault, hits }: Standing): AddedFault => ({ ...fault, id, hits });

function meets(one: Standing, row: OperationRow): boolean {
  const { operation, count = Number.POSITIVE_INFINITY, after = 0, probability = 1 } = one.fault;
  if ((operation ?? row.id) !== row.id || one.kind.canMeet?.(row) === false) return false;
  one.seen += 1;
  // The draw is made for every call, so that the outcome of one does not hang on those let through before.
  const met = one.random() < probability;
  if (one.seen <= after || one.hits >= count || !met) return false;
  one.hits += 1;
  return true;
}

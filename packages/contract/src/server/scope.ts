import type { Exchange } from "../exchange.ts";
import type { Answering } from "./asked.ts";
import { type Chosen, createChosen } from "./chosen.ts";
import type { ScopeReport } from "./protocol.ts";

/** How long a report waits for answers that are still under way, in ms. */
const patience = 1_000;

/** What belongs to one test, or to one file: its answers, its calls, its world. Nobody else sees them. */
export type Scope = {
  readonly id: string;
  readonly kind: "mock" | "sandbox";
  readonly world: Answering;
  readonly chosen: Chosen;
  /**
   * Begins an exchange; it ends with its record, or with undefined where there is nothing to keep.
   *
   * @param turn how many tests had ended when the call was made, where that is known
   */
  readonly begin: (run: (number: number) => Promise<Exchange | undefined>, turn: number | undefined) => void;
  /** The exchanges since the last report, once those under way have come to their end. */
  readonly exchanges: () => Promise<readonly Exchange[]>;
  /** Ends a test: what it left, after which the scope is as new but for its world's memory. */
  readonly report: (test: string | undefined) => Promise<ScopeReport>;
  /** The last report, with what came too late for the test that caused it. */
  readonly close: () => Promise<ScopeReport>;
};

export type ScopeOptions = Pick<Scope, "id" | "kind" | "world"> & {
  /** Loads the judge: its work is waited for from here on. */
  readonly readyToJudge: () => Promise<unknown>;
  readonly onExchanges: (exchanges: readonly Exchange[]) => void;
};

export function createScope({ id, kind, world, readyToJudge, onExchanges }: ScopeOptions): Scope {
  const chosen = createChosen();
  const pending = new Set<Promise<void>>();
  const ended: (string | undefined)[] = [];
  let kept: Exchange[] = [];
  let late: Exchange[] = [];
  let count = 0;

  async function settle(): Promise<void> {
    if (pending.size === 0) return;
    await readyToJudge();
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((done) => {
      timer = setTimeout(done, patience);
    });
    await Promise.race([Promise.all(pending), enough]);
    clearTimeout(timer);
  }

  async function report(test: string | undefined): Promise<ScopeReport> {
    await settle();
    const exchanges = kept.sort(byNumber).map((one) => ({ ...one, test: one.test ?? test }));
    const unused = chosen.unused();
    kept = [];
    ended.push(test);
    chosen.clear();
    world.clearFaults();
    if (exchanges.length > 0) onExchanges(exchanges);
    return { violating: exchanges.filter(({ violations }) => violations.length > 0), unused };
  }

  return {
    id,
    kind,
    world,
    chosen,
    begin(run, turn = ended.length) {
      count += 1;
      const began = Math.min(turn, ended.length);
      const one = run(count).then((exchange) => {
        pending.delete(one);
        if (!exchange) return;
        if (began === ended.length) kept.push(exchange);
        else late.push({ ...exchange, test: ended[began] });
      });
      pending.add(one);
    },
    async exchanges() {
      await settle();
      return kept.sort(byNumber);
    },
    report,
    async close() {
      await settle();
      kept.push(...late);
      late = [];
      const last = await report(undefined);
      await world.close();
      return last;
    },
  };
}

const byNumber = (a: Exchange, b: Exchange): number => a.number - b.number;

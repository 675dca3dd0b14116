import type { Exchange } from "../exchange.ts";
import { explain } from "../explain/explain.ts";

/** What a person reads who broke the contract with one call; it names the test when that is not the one that has ended. */
export const exchangeText = ({ test, caller, violations }: Exchange, ended: string | undefined): string =>
  [explain(violations, { caller }), ...(test === undefined || test === ended ? [] : [`  in the test: ${test}`])].join(
    "\n",
  );

import type { Customer } from "@nudgescribe/types";
import { useCallback, useRef, useState } from "react";

const none: ReadonlySet<string> = new Set();

/** Which customers are chosen, by id; one without an id cannot be. */
export function useSelection(customers: readonly Customer[]) {
  const [chosen, setChosen] = useState(none);
  const last = useRef(0);

  const choose = useCallback(
    (index: number, { isChosen, toward }: { readonly isChosen: boolean; readonly toward: boolean }) => {
      const from = toward ? Math.min(last.current, index) : index;
      const to = toward ? Math.max(last.current, index) : index;
      last.current = index;
      const ids = idsOf(customers.slice(from, to + 1));
      setChosen((old) => (isChosen ? new Set([...old, ...ids]) : new Set([...old].filter((id) => !ids.includes(id)))));
    },
    [customers],
  );
  const chooseAll = (isChosen: boolean) => setChosen(isChosen ? new Set(idsOf(customers)) : none);
  const clear = () => setChosen(none);
  return { chosen, choose, chooseAll, clear };
}

const idsOf = (customers: readonly Customer[]): readonly string[] =>
  customers.flatMap(({ customer_id }) => customer_id || []);

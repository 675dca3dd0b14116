import type { Customer } from "@nudgescribe/types";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useEffect, useRef, useState } from "react";
import { drawnRows, RowGap } from "../ui/drawn-rows.tsx";
import { formatNumber } from "../ui/words.ts";
import { CustomerRow } from "./customer-row.tsx";
import { useRovingFocus } from "./use-roving-focus.ts";

export type CustomerGridProps = {
  readonly labelId: string;
  readonly customers: readonly Customer[];
  /** All customers of the group are here. */
  readonly isWhole: boolean;
  readonly chosen: ReadonlySet<string>;
  /** `toward` asks for the rows from the last one that was chosen up to this one. */
  readonly onChoose: (index: number, choice: { readonly isChosen: boolean; readonly toward: boolean }) => void;
  readonly onChooseAll: (isChosen: boolean) => void;
  readonly onShow: (customer: Customer) => void;
  readonly onNearEnd: () => void;
};

/** Rows from the end at which the next page is asked for. */
const lookahead = 20;

/** Of many rows only those in view are in the page. One of them has the focus; the arrow keys move it. */
export function CustomerGrid(props: CustomerGridProps) {
  const { labelId, customers, isWhole, chosen, onChoose, onChooseAll, onShow, onNearEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(customers.length);
  const focused = roving.active.row;
  // It is asked for once for each customer.
  const [height] = useState(rowHeight);
  const rows = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    rangeExtractor: (range) => drawnRows(range, focused),
  });
  const items = rows.getVirtualItems();
  const lastShown = rows.range?.endIndex ?? 0;
  const isNearEnd = customers.length - lastShown <= lookahead;

  useEffect(() => {
    // For each page that has come the end is looked for anew.
    if (isNearEnd && customers.length >= 0) onNearEnd();
  }, [isNearEnd, customers.length, onNearEnd]);

  let drawnTo = 0;
  return (
    <div className="table-scroll customer-scroll" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are not all there is a grid, and says how many there are.
        role="grid"
        className="customer-grid"
        aria-labelledby={labelId}
        aria-rowcount={isWhole ? customers.length + 1 : -1}
        aria-multiselectable
        onKeyDown={roving.onKeyDown}
        ref={roving.ref}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <ChooseAll customers={customers} chosen={chosen} onChooseAll={onChooseAll} />
            </th>
            <th scope="col" className="names">
              ID
            </th>
            <th scope="col">Profile</th>
            <th scope="col">Created</th>
            <th scope="col">Updated</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ index, start, end }) => {
            const gap = start - drawnTo;
            drawnTo = end;
            const customer = customers[index];
            return (
              customer && (
                <Fragment key={index}>
                  <RowGap height={gap} columns={6} />
                  <CustomerRow
                    customer={customer}
                    index={index}
                    isChosen={chosen.has(customer.customer_id ?? "")}
                    active={focused === index ? roving.active.column : undefined}
                    onFocus={roving.onFocus}
                    onChoose={onChoose}
                    onShow={onShow}
                  />
                </Fragment>
              )
            );
          })}
          <RowGap height={rows.getTotalSize() - drawnTo} columns={6} />
        </tbody>
      </table>
    </div>
  );
}

/** `styles` has it in rem: a larger font of the browser makes larger rows. */
const rowHeight = (): number => 2.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

type ChooseAllProps = Pick<CustomerGridProps, "customers" | "chosen" | "onChooseAll">;

function ChooseAll({ customers, chosen, onChooseAll }: ChooseAllProps) {
  const isSome = chosen.size > 0;
  return (
    <input
      type="checkbox"
      className="tick"
      aria-label={`Select all ${formatNumber(customers.length)} loaded customers`}
      checked={isSome && chosen.size === customers.length}
      ref={(box) => {
        if (box) box.indeterminate = isSome && chosen.size < customers.length;
      }}
      onChange={(event) => onChooseAll(event.target.checked)}
    />
  );
}

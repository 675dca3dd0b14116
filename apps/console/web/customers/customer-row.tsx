import type { Customer } from "@nudgescribe/types";
import type { MouseEvent } from "react";
import { Moment } from "../ui/moment.tsx";
import type { CustomerGridProps } from "./customer-grid.tsx";
import { ProfileCell } from "./profile-cell.tsx";
import type { Place } from "./use-roving-focus.ts";

type CustomerRowProps = Pick<CustomerGridProps, "onChoose" | "onShow"> & {
  readonly customer: Customer;
  readonly index: number;
  readonly isChosen: boolean;
  /** Column of the control that the Tab key stops at, if it is in this row. */
  readonly active: number | undefined;
  readonly onFocus: (place: Place) => void;
};

export function CustomerRow({ customer, index, isChosen, active, onFocus, onChoose, onShow }: CustomerRowProps) {
  const id = customer.customer_id;
  const name = id || `customer ${index + 1}`;
  const place = (column: number) => ({
    "data-place": `${index}/${column}`,
    tabIndex: active === column ? 0 : -1,
    onFocus: () => onFocus({ row: index, column }),
  });
  const choose = (event: MouseEvent<HTMLInputElement>) =>
    onChoose(index, { isChosen: event.currentTarget.checked, toward: event.shiftKey });
  return (
    <tr aria-rowindex={index + 2} aria-selected={isChosen}>
      <td>
        <input
          type="checkbox"
          className="tick"
          aria-label={`Select ${name}`}
          checked={isChosen}
          disabled={!id}
          onClick={choose}
          readOnly
          {...place(0)}
        />
      </td>
      <th scope="row">{id ? <code title={id}>{id}</code> : "–"}</th>
      <td>
        <ProfileCell profile={customer.profile} />
      </td>
      <td>{customer.created_at ? <Moment text={customer.created_at} /> : "–"}</td>
      <td>{customer.updated_at ? <Moment text={customer.updated_at} /> : "–"}</td>
      <td>
        <button
          type="button"
          className="button link"
          aria-label={`Details of ${name}`}
          onClick={() => onShow(customer)}
          {...place(1)}
        >
          Details
        </button>
      </td>
    </tr>
  );
}

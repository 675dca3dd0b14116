import { useOperation } from "../api/queries.ts";
import { ConfirmByName } from "../ui/confirm-by-name.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { countOf } from "../ui/words.ts";
import type { Group } from "./use-customers.ts";

type DeleteCustomersDialogProps = {
  readonly group: Group;
  readonly groupName: string;
  readonly ids: readonly string[];
  readonly onDeleted: () => void;
  readonly onClose: () => void;
};

const namedAtMost = 5;

export function DeleteCustomersDialog({ group, groupName, ids, onDeleted, onClose }: DeleteCustomersDialogProps) {
  const { mutate, isPending, error } = useOperation("deleteCustomers", ["countCustomerPages"]);
  const more = ids.length - namedAtMost;
  return (
    <ConfirmByName
      title={`Delete ${countOf(ids.length, "customer")}?`}
      name={String(ids.length)}
      label="Type how many customers to confirm"
      action={`Delete ${countOf(ids.length, "customer")}`}
      isOpen
      isPending={isPending}
      error={error}
      onConfirm={() => mutate({ ...group, customer_ids: [...ids] }, { onSuccess: onDeleted })}
      onClose={() => !isPending && onClose()}
    >
      <p>
        From {groupName}:{" "}
        {ids.slice(0, namedAtMost).map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <code>{id}</code>
          </span>
        ))}
        {more > 0 && ` and ${countOf(more, "other")}`}.
      </p>
      <ul className="known">
        <li>
          <EvidenceBadge level="documented" />
          <span>Customers can be deleted with this call.</span>
        </li>
        <li>
          <EvidenceBadge level="inferred" />
          <span>
            All or nothing: where one of them is not there, the sandbox deletes none. The real API may delete the
            others.
          </span>
        </li>
        <li>
          <EvidenceBadge level="unknown" />
          <span>What happens to messages that were written for them.</span>
        </li>
      </ul>
    </ConfirmByName>
  );
}

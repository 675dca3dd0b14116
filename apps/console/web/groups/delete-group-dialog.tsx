import type { CustomerGroup } from "@nudgescribe/types";
import { useOperation } from "../api/queries.ts";
import { ConfirmByName } from "../ui/confirm-by-name.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { groupName } from "./group-name.ts";

type DeleteGroupDialogProps = {
  readonly workspaceId: string;
  readonly group: CustomerGroup;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
};

/** Says what is known to be lost, and what nobody knows. */
export function DeleteGroupDialog({ workspaceId, group, onDeleted, onClose }: DeleteGroupDialogProps) {
  const { mutate, isPending, error } = useOperation("deleteCustomerGroup", [
    "listCustomerGroups",
    "countCustomerPages",
    "listCampaigns",
    "listCampaignRuns",
  ]);
  const request = { workspace_id: workspaceId, customer_group_id: group.customer_group_id };
  return (
    <ConfirmByName
      title={`Delete ${groupName(group)}?`}
      name={groupName(group)}
      action="Delete group"
      isOpen
      isPending={isPending}
      error={error}
      onConfirm={() => mutate(request, { onSuccess: onDeleted })}
      onClose={() => !isPending && onClose()}
    >
      <ul className="known">
        <li>
          <EvidenceBadge level="documented" />
          <span>The group is deleted for good. The order of your customers and the reporting may suffer.</span>
        </li>
        <li>
          <EvidenceBadge level="unknown" />
          <span>
            What happens to its customers, and to campaigns that were written for it. The sandbox of this console
            deletes the customers, and its campaigns keep the id of the group.
          </span>
        </li>
      </ul>
    </ConfirmByName>
  );
}

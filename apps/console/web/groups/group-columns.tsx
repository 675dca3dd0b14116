import type { CustomerGroup } from "@nudgescribe/types";
import { Link } from "@tanstack/react-router";
import { Audit } from "../ui/audit.tsx";
import { Button } from "../ui/button.tsx";
import type { Column } from "../ui/data-table.tsx";
import { groupName } from "./group-name.ts";
import { PageCount } from "./page-count.tsx";

export type GroupAction = "rename" | "delete";

type GroupColumnsOptions = {
  readonly workspaceId: string;
  readonly onAction: (action: GroupAction, group: CustomerGroup) => void;
};

/** Where the keyboard goes on when the group has just come. */
export const renameButtonId = (groupId: string | undefined): string => `rename-${groupId}`;
export const groupLinkId = (groupId: string | undefined): string => `group-${groupId}`;

export function groupColumns({ workspaceId, onAction }: GroupColumnsOptions): readonly Column<CustomerGroup>[] {
  return [
    {
      id: "name",
      header: "Name",
      value: groupName,
      isRowHeader: true,
      look: "name",
      cell: (group) => <NameCell workspaceId={workspaceId} group={group} />,
    },
    {
      id: "id",
      header: "ID",
      value: (group) => group.customer_group_id,
      look: "id",
      cell: ({ customer_group_id: id }) => (id ? <code title={id}>{id}</code> : "–"),
    },
    {
      id: "customers",
      header: "Customers",
      value: () => "",
      isSortable: false,
      cell: (group) => <CustomersCell key={group.customer_group_id} workspaceId={workspaceId} group={group} />,
    },
    {
      id: "created",
      header: "Created",
      value: (group) => `${group.created_at ?? ""} ${group.created_by ?? ""}`,
      look: "moment",
      cell: (group) => <Audit at={group.created_at} by={group.created_by} />,
    },
    {
      id: "updated",
      header: "Updated",
      value: (group) => `${group.updated_at ?? ""} ${group.updated_by ?? ""}`,
      look: "moment",
      cell: (group) => <Audit at={group.updated_at} by={group.updated_by} />,
    },
    {
      id: "actions",
      header: "Actions",
      value: () => "",
      look: "actions",
      cell: (group) => <Actions group={group} onAction={onAction} />,
    },
  ];
}

type CellProps = { readonly workspaceId: string; readonly group: CustomerGroup };

function NameCell({ workspaceId, group }: CellProps) {
  const groupId = group.customer_group_id;
  if (!groupId) return groupName(group);
  return (
    <Link to="/w/$workspaceId/groups/$groupId" params={{ workspaceId, groupId }} id={groupLinkId(groupId)}>
      {groupName(group)}
    </Link>
  );
}

function CustomersCell({ workspaceId, group }: CellProps) {
  const groupId = group.customer_group_id;
  if (!groupId) return "–";
  return (
    <span className="customers-cell">
      <PageCount workspaceId={workspaceId} groupId={groupId} name={groupName(group)} />
      <Link
        to="/w/$workspaceId/import"
        params={{ workspaceId }}
        search={{ group: groupId }}
        className="button link"
        aria-label={`Assign customers to ${groupName(group)}`}
      >
        Assign customers
      </Link>
    </span>
  );
}

function Actions({ group, onAction }: Pick<CellProps, "group"> & Pick<GroupColumnsOptions, "onAction">) {
  const name = groupName(group);
  // Every change names the group by its id.
  if (!group.customer_group_id) return null;
  return (
    <>
      <Button
        size="small"
        id={renameButtonId(group.customer_group_id)}
        onPress={() => onAction("rename", group)}
        aria-label={`Rename ${name}`}
      >
        Rename
      </Button>
      <Button size="small" onPress={() => onAction("delete", group)} aria-label={`Delete ${name}`}>
        Delete
      </Button>
    </>
  );
}

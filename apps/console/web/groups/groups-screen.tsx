import type { CustomerGroup } from "@nudgescribe/types";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { listOf, read } from "../api/queries.ts";
import { useWorkspaceId } from "../shell/workspace.ts";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { Said } from "../ui/said.tsx";
import { useItemDialogs } from "../ui/use-item-dialogs.ts";
import { countOf } from "../ui/words.ts";
import { CreateGroupDialog } from "./create-group-dialog.tsx";
import { DeleteGroupDialog } from "./delete-group-dialog.tsx";
import { type GroupAction, groupColumns, groupLinkId, renameButtonId } from "./group-columns.tsx";
import { groupName } from "./group-name.ts";
import { RenameGroupDialog } from "./rename-group-dialog.tsx";
import "./groups.css";

type Open = { readonly kind: "create" } | { readonly kind: GroupAction; readonly group: CustomerGroup };

/** The customer groups of a workspace: found, created, renamed, deleted. */
export function GroupsScreen() {
  const workspaceId = useWorkspaceId();
  const { area, said, open, show, close, done, leaveCreation } = useItemDialogs<Open>("listCustomerGroups");
  const groups = useQuery({ ...read("listCustomerGroups", { workspace_id: workspaceId }), select: listOf });
  const columns = useMemo(
    () => groupColumns({ workspaceId, onAction: (kind, group) => show({ kind, group }) }),
    [workspaceId, show],
  );

  const create = () => show({ kind: "create" });

  return (
    <Page
      title="Customer groups"
      lead="Named sets of customers. A campaign is written for one group."
      actions={
        <Button look="primary" onPress={create}>
          New group
        </Button>
      }
    >
      <Said>{said}</Said>
      <div ref={area}>
        <QueryPanel
          label="Customer groups"
          query={groups}
          summary={(list) => `${countOf(list.length, "customer group")}.`}
          isEmpty={(list) => list.length === 0}
          empty={
            <EmptyNotice title="No customer groups yet">
              <p>Create the first group, then import your customers into it.</p>
              <Button look="primary" onPress={create}>
                Create the first group
              </Button>
            </EmptyNotice>
          }
        >
          {(list) => (
            <DataTable
              caption="Groups of this workspace"
              unit="group"
              rows={list}
              columns={columns}
              search="Search groups"
              sortBy={{ id: "name" }}
            />
          )}
        </QueryPanel>
      </div>
      <p className="footnote">
        The API does not tell how many customers a group has. It counts pages, and how many customers a page holds is
        unknown.
      </p>
      {open?.kind === "create" && (
        <CreateGroupDialog
          workspaceId={workspaceId}
          groups={groups.data ?? []}
          onCreated={(group) => done(`${groupName(group)} has been created.`, groupLinkId(group.customer_group_id))}
          onClose={leaveCreation}
        />
      )}
      {open?.kind === "rename" && (
        <RenameGroupDialog
          workspaceId={workspaceId}
          group={open.group}
          // Another name has another place in the list, and a button that is moved loses the focus.
          onRenamed={(name) =>
            done(`${groupName(open.group)} is now called ${name}.`, renameButtonId(open.group.customer_group_id))
          }
          onClose={close}
        />
      )}
      {open?.kind === "delete" && (
        <DeleteGroupDialog
          workspaceId={workspaceId}
          group={open.group}
          onDeleted={() => done(`${groupName(open.group)} has been deleted.`)}
          onClose={close}
        />
      )}
    </Page>
  );
}

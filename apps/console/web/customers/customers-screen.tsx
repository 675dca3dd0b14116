import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { toProblem } from "../api/ask.ts";
import { listOf, read } from "../api/queries.ts";
import { groupName } from "../groups/group-name.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { EmptyNotice, FailureNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { Panel } from "../ui/panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CustomersPanel } from "./customers-panel.tsx";
import "./customers.css";

/** The customers of the group that the address names. */
export function CustomersScreen() {
  const { workspaceId, groupId } = useParams({ from: "/inside/w/$workspaceId/groups/$groupId" });
  const groups = useQuery({ ...read("listCustomerGroups", { workspace_id: workspaceId }), select: listOf });
  const group = groups.data?.find(({ customer_group_id }) => customer_group_id === groupId);
  const name = group ? groupName(group) : groupId;
  const isMissing = groups.data !== undefined && !group;

  return (
    <>
      <Breadcrumb
        here={name}
        parent={
          <Link to="/w/$workspaceId/groups" params={{ workspaceId }} activeOptions={{ exact: true }}>
            Customer groups
          </Link>
        }
      />
      <Page
        title={name}
        lead={
          <>
            Customers of the group <code>{groupId}</code>
          </>
        }
        actions={
          group && (
            <Link
              className="button primary"
              to="/w/$workspaceId/import"
              params={{ workspaceId }}
              search={{ group: groupId }}
            >
              Assign customers
            </Link>
          )
        }
      >
        {groups.error && (
          <div className="stack above">
            <FailureNotice
              title="The name of the group could not be loaded"
              problem={toProblem(groups.error)}
              onRetry={() => void groups.refetch()}
            />
          </div>
        )}
        {isMissing && (
          <Panel label="Customers">
            <EmptyNotice title="There is no such group">
              <p>
                This workspace has no group <code>{groupId}</code>. It may have been deleted.
              </p>
              <Link className="button" to="/w/$workspaceId/groups" params={{ workspaceId }}>
                All customer groups
              </Link>
            </EmptyNotice>
          </Panel>
        )}
        {groups.isPending && (
          <Panel label="Customers" isBusy>
            <p role="status" className="unseen">
              Loading: Customers.
            </p>
            <Skeleton />
          </Panel>
        )}
        {(group || groups.error) && (
          <CustomersPanel
            key={`${workspaceId} ${groupId}`}
            group={{ workspace_id: workspaceId, customer_group_id: groupId }}
            groupName={name}
          />
        )}
        <p className="footnote">
          The API gives profiles encrypted; that is documented. How to decrypt them, and how many customers a page
          holds, is unknown.
        </p>
      </Page>
    </>
  );
}

import type { Customer } from "@nudgescribe/types";
import { Link } from "@tanstack/react-router";
import { useCallback, useId, useRef, useState } from "react";
import { toProblem } from "../api/ask.ts";
import { Button } from "../ui/button.tsx";
import { focusAfterDialog } from "../ui/focus-after-dialog.ts";
import { EmptyNotice, FailureNotice } from "../ui/notices.tsx";
import { Panel } from "../ui/panel.tsx";
import { Progress } from "../ui/progress.tsx";
import { Said } from "../ui/said.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { capitalize, countOf, formatNumber } from "../ui/words.ts";
import { CustomerDialog } from "./customer-dialog.tsx";
import { CustomerGrid } from "./customer-grid.tsx";
import { DeleteCustomersDialog } from "./delete-customers-dialog.tsx";
import { type Group, useCustomers } from "./use-customers.ts";
import { useSelection } from "./use-selection.ts";

type CustomersPanelProps = { readonly group: Group; readonly groupName: string };

/** The customers of one group, page after page. */
export function CustomersPanel({ group, groupName }: CustomersPanelProps) {
  const labelId = useId();
  const panel = useRef<HTMLElement>(null);
  const list = useCustomers(group);
  const { query, customers, page, pages, isLoadingAll } = list;
  const { chosen, choose, chooseAll, clear } = useSelection(customers);
  const [shown, show] = useState<Customer>();
  const [isDeleting, setDeleting] = useState(false);
  const [said, say] = useState("");
  const { data, error, isFetching, hasNextPage } = query;
  const canGoOn = hasNextPage && !isFetching && !error && !isLoadingAll;
  const { loadNext } = list;
  const goOn = useCallback(() => void (canGoOn && loadNext()), [canGoOn, loadNext]);

  /** The button that was pressed goes away. */
  const focusPanel = () => panel.current?.focus();
  const progress = `Page ${formatNumber(page)} of ${formatNumber(pages)}. ${capitalize(countOf(customers.length, "customer"))} ${hasNextPage ? "so far" : "in all"}.`;

  const deleted = async () => {
    setDeleting(false);
    say(`${capitalize(countOf(chosen.size, "customer"))} ${chosen.size === 1 ? "has" : "have"} been deleted.`);
    focusAfterDialog(() => panel.current);
    clear();
    await list.forget(chosen);
  };

  return (
    <>
      <Said>{said}</Said>
      <Panel ref={panel} label="Customers" isBusy={isFetching}>
        <p role="status" className="unseen">
          {!data && isFetching && "Loading: Customers."}
          {data && (isLoadingAll ? "Loading all pages." : progress)}
        </p>
        {!data && isFetching && <Skeleton />}
        {!data && !isFetching && error && (
          <FailureNotice
            title="The customers could not be loaded"
            problem={toProblem(error)}
            onRetry={() => {
              focusPanel();
              void query.refetch();
            }}
          />
        )}
        {data && customers.length === 0 && !hasNextPage && (
          <EmptyNotice title="No customers yet">
            <p>The group has no page of customers. Import a file to put some into it.</p>
            <Link
              className="button primary"
              to="/w/$workspaceId/import"
              params={{ workspaceId: group.workspace_id }}
              search={{ group: group.customer_group_id }}
            >
              Assign customers
            </Link>
          </EmptyNotice>
        )}
        {data && (customers.length > 0 || hasNextPage) && (
          <>
            <div className="table-head">
              <p className="caption-title" id={labelId}>
                Customers
              </p>
              <p className="caption-count">{progress}</p>
              <div className="actions">
                {chosen.size > 0 && (
                  <Button size="small" look="danger" onPress={() => setDeleting(true)}>
                    {`Delete ${countOf(chosen.size, "customer")}`}
                  </Button>
                )}
                <LoadAll list={list} />
              </div>
            </div>
            {isLoadingAll && (
              <div className="load-all">
                <Progress label="Loading all pages" value={pages === 0 ? undefined : page / pages} />
              </div>
            )}
            <CustomerGrid
              labelId={labelId}
              customers={customers}
              isWhole={!hasNextPage}
              chosen={chosen}
              onChoose={choose}
              onChooseAll={chooseAll}
              onShow={show}
              onNearEnd={goOn}
            />
            {error && !isFetching && (
              <div className="panel-body">
                <FailureNotice
                  title={`Page ${formatNumber(page + 1)} could not be loaded`}
                  problem={toProblem(error)}
                  retry={`Go on with page ${formatNumber(page + 1)}`}
                  onRetry={() => {
                    focusPanel();
                    void loadNext();
                  }}
                />
              </div>
            )}
          </>
        )}
      </Panel>
      {shown && <CustomerDialog customer={shown} onClose={() => show(undefined)} />}
      {isDeleting && (
        <DeleteCustomersDialog
          group={group}
          groupName={groupName}
          ids={[...chosen]}
          onDeleted={() => void deleted()}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}

/** One button that starts and stops, so that the focus stays on it. */
function LoadAll({ list }: { readonly list: ReturnType<typeof useCustomers> }) {
  const { query, isLoadingAll, loadAll, stop } = list;
  if (!query.hasNextPage && !isLoadingAll) return null;
  return (
    <Button size="small" onPress={() => (isLoadingAll ? stop() : void loadAll())}>
      {isLoadingAll ? "Stop" : "Load all"}
    </Button>
  );
}

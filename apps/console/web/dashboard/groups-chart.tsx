import type { CustomerGroup } from "@nudgescribe/types/schemas";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { BarChart } from "../charts/bar-chart.tsx";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { capitalize, countOf, formatNumber } from "../ui/words.ts";
import { MoreButton, SomeFailed } from "./more-button.tsx";
import { settleAll } from "./settle-all.ts";
import { shortName } from "./status-rows.ts";

const atOnce = 8;

type Sizes = {
  readonly groups: number;
  readonly counted: readonly { readonly name: string; readonly id: string; readonly pages: number | undefined }[];
  readonly failed: number;
};

/** The API tells no size of a group, only the pages that its customers fill. */
const sizesQuery = (workspace_id: string, most: number) =>
  queryOptions({
    queryKey: ["countCustomerPages", "of several", { workspace_id, most }] as const,
    queryFn: async ({ client }): Promise<Sizes> => {
      const groups = listOf(await client.fetchQuery(read("listCustomerGroups", { workspace_id }))).filter(hasId);
      const asked = groups.slice(0, most);
      const { answers, failed } = await settleAll(
        asked.map(({ customer_group_id }) =>
          client.fetchQuery(read("countCustomerPages", { workspace_id, customer_group_id })),
        ),
      );
      const counted = asked.map(({ group_name, customer_group_id: id }, index) => ({
        id,
        name: group_name || id,
        pages: toCount(answers[index]?.pages),
      }));
      return { groups: groups.length, counted, failed };
    },
  });

const hasId = (group: CustomerGroup): group is CustomerGroup & { customer_group_id: string } =>
  Boolean(group.customer_group_id);

const toCount = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

export function GroupsChart({ workspaceId }: { readonly workspaceId: string }) {
  const [most, setMost] = useState(atOnce);
  const sizes = useQuery({ ...sizesQuery(workspaceId, most), placeholderData: keepPreviousData });
  return (
    <QueryPanel
      label="Customers of each group"
      query={sizes}
      summary={({ counted }) => `Pages of customers of ${countOf(counted.length, "group")}.`}
      isEmpty={({ groups }) => groups === 0}
      empty={
        <EmptyNotice title="No customer group yet">
          <p>
            <Link to="/w/$workspaceId/groups" params={{ workspaceId }}>
              Create a group
            </Link>
            , then import its customers.
          </p>
        </EmptyNotice>
      }
    >
      {({ groups, counted, failed }) => (
        <div className="panel-body">
          <SizesFigure counted={counted} workspaceId={workspaceId} />
          <SomeFailed failed={failed} unit="group" onRetry={() => void sizes.refetch()} />
          <MoreButton
            left={Math.min(atOnce, groups - counted.length)}
            unit="group"
            isPending={sizes.isPlaceholderData}
            onMore={() => setMost((before) => before + atOnce)}
          />
        </div>
      )}
    </QueryPanel>
  );
}

function SizesFigure({ counted, workspaceId }: Pick<Sizes, "counted"> & { readonly workspaceId: string }) {
  const title = "Pages of customers by group";
  const known = counted.flatMap(({ pages, name }) => (pages === undefined ? [] : [{ pages, name }]));
  const largest = known.reduce((most, one) => (one.pages > most.pages ? one : most), { pages: 0, name: "" });
  const empty = known.filter(({ pages }) => pages === 0).length;
  const summary = [
    `${capitalize(countOf(counted.length, "group"))}.`,
    largest.pages > 0 && `The largest is ${shortName(largest.name)} with ${countOf(largest.pages, "page")}.`,
    empty > 0 && `${empty === 1 ? "One has" : `${empty} have`} no customers.`,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <ChartFigure
      title={title}
      summary={summary}
      note="Pages of customers (the page size is unknown): the API does not tell how many customers a group has."
      table={{
        columns: [{ label: "Group" }, { label: "Pages of customers", numeric: true }],
        rows: counted.map(({ id, name, pages }) => [
          <Link key="link" to="/w/$workspaceId/groups/$groupId" params={{ workspaceId, groupId: id }}>
            {name}
          </Link>,
          pages === undefined ? "unknown" : formatNumber(pages),
        ]),
      }}
    >
      <BarChart
        label={`${title}. ${summary}`}
        rows={counted.map(({ name, pages }) => ({ label: name, value: pages }))}
        format={(pages) => countOf(pages, "page")}
      />
    </ChartFigure>
  );
}

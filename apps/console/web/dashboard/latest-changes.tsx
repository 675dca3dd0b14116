import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { toProblem } from "../api/ask.ts";
import { listOf, read } from "../api/queries.ts";
import { Moment } from "../ui/moment.tsx";
import { FailureNotice } from "../ui/notices.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { type Change, latestChanges } from "./latest-changes.ts";

const shown = 8;

const changesQuery = (workspace_id: string) =>
  queryOptions({
    queryKey: ["listProfileFields", "with groups", { workspace_id }] as const,
    queryFn: async ({ client }) => {
      const [groups, fields] = await Promise.all([
        client.fetchQuery(read("listCustomerGroups", { workspace_id })),
        client.fetchQuery(read("listProfileFields", { workspace_id })),
      ]);
      return latestChanges(listOf(groups), listOf(fields));
    },
  });

/** Who touched which group or field last. */
export function LatestChanges({ workspaceId }: { readonly workspaceId: string }) {
  const { data, error, isFetching, refetch } = useQuery(changesQuery(workspaceId));
  return (
    <section className="side-block" aria-labelledby="latest-changes" aria-busy={isFetching}>
      <h2 id="latest-changes">Latest changes</h2>
      {!data && !error && <Skeleton rows={4} />}
      {error && (
        <div className="stack">
          <FailureNotice
            title="Latest changes could not be loaded"
            problem={toProblem(error)}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {!error && data?.length === 0 && <p className="side-remark">No group and no field yet.</p>}
      {!error && data && data.length > 0 && (
        <ol className="side-list">
          {data.slice(0, shown).map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the list is shown whole.
            <ChangeItem key={index} change={change} workspaceId={workspaceId} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ChangeItem({ change, workspaceId }: { readonly change: Change; readonly workspaceId: string }) {
  const { what, name, how, at, by, groupId } = change;
  return (
    <li>
      {groupId ? (
        <Link to="/w/$workspaceId/groups/$groupId" params={{ workspaceId, groupId }}>
          {name}
        </Link>
      ) : (
        <Link to="/w/$workspaceId/fields" params={{ workspaceId }}>
          {name}
        </Link>
      )}
      <span className="side-remark">
        {what} {how} {at ? <Moment text={at} /> : "at a time that the API does not tell"}
        {by && (
          <>
            {" "}
            by <code>{by}</code>
          </>
        )}
      </span>
    </li>
  );
}

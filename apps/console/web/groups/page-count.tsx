import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toProblem } from "../api/ask.ts";
import { read } from "../api/queries.ts";
import { Button } from "../ui/button.tsx";
import { countOf } from "../ui/words.ts";

type PageCountProps = {
  readonly workspaceId: string;
  readonly groupId: string;
  readonly name: string;
};

/** The API tells no size of a group. This asks for the pages of one group, when somebody wants to know. */
export function PageCount({ workspaceId, groupId, name }: PageCountProps) {
  const options = read("countCustomerPages", { workspace_id: workspaceId, customer_group_id: groupId });
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(() => queries.getQueryData(options.queryKey) !== undefined);
  const { data, error, isFetching, refetch } = useQuery({ ...options, enabled: isAsked });
  const count = () => {
    if (isAsked) void refetch();
    setAsked(true);
  };
  const words = isFetching ? "" : error ? toProblem(error).message : data && pagesInWords(data?.pages);
  return (
    <span className="page-count">
      <span role="status" className={error ? "page-count-problem" : undefined}>
        {words && (
          <>
            <span className="unseen">{name}: </span>
            {words}
          </>
        )}
      </span>
      <Button look="link" isPending={isFetching} onPress={count}>
        {isFetching ? "Counting pages" : "Count pages"}
        <span className="unseen"> of {name}</span>
      </Button>
    </span>
  );
}

/** An empty group has no pages in the sandbox; the real service may say one. */
function pagesInWords(pages: unknown): string {
  if (typeof pages !== "number") return "The answer has no number of pages.";
  return pages === 0 ? "No page, so no customers" : `${countOf(pages, "page")} of customers`;
}

import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { listOf, read } from "../api/queries.ts";

/** A campaign has the id of its group only. Where the names cannot be had, the id stands in for the name. */
export function useGroupName(workspaceId: string): (groupId: string | undefined | null) => string | undefined {
  const { data } = useQuery({ ...read("listCustomerGroups", { workspace_id: workspaceId }), select: listOf });
  return useCallback(
    (groupId) => {
      if (!groupId) return undefined;
      return data?.find(({ customer_group_id }) => customer_group_id === groupId)?.group_name || groupId;
    },
    [data],
  );
}

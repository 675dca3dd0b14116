import type { CampaignsByWorkspace } from "@nudgescribe/types/schemas";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ProblemError } from "./ask.ts";
import { type CallableId, call, type RequestOf, type ResponseOf } from "./call.ts";

/** A read of the API as a query: the same operation with the same request is asked once and shared by the screens. */
export const read = <Id extends CallableId>(operation: Id, request: RequestOf<Id>) =>
  queryOptions({
    queryKey: [operation, request] as const,
    queryFn: ({ signal }): Promise<ResponseOf<Id>> => call(operation, request, signal),
  });

export type Workspace = { readonly workspace_id: string; readonly workspace_name: string };

/** The API has no list of workspaces; they are read off the campaigns, where each is named. */
export const workspacesQuery = () => ({ ...read("listCampaigns", {}), select: toWorkspaces });

function toWorkspaces(answer: readonly CampaignsByWorkspace[]): Workspace[] {
  const names = new Map<string, string>();
  for (const { workspace_id, workspace_name } of listOf(answer)) {
    if (workspace_id && !names.get(workspace_id)) names.set(workspace_id, workspace_name ?? "");
  }
  return [...names].map(([workspace_id, name]) => ({ workspace_id, workspace_name: name || workspace_id }));
}

/** Customers of a group, page after page: the number of pages is asked for first. */
export const customersQuery = (request: { workspace_id: string; customer_group_id: string }) =>
  infiniteQueryOptions({
    queryKey: ["listCustomers", request] as const,
    initialPageParam: { page: 1, pages: undefined as number | undefined },
    queryFn: async ({ pageParam, signal }) => {
      const pages = pageParam.pages ?? (await call("countCustomerPages", request, signal))?.pages ?? 0;
      const { page } = pageParam;
      const customers = page > pages ? [] : await call("listCustomers", { ...request, page }, signal);
      return { page, pages, customers: listOf(customers) };
    },
    getNextPageParam: ({ page, pages }) => (page < pages ? { page: page + 1, pages } : undefined),
  });

/**
 * A change through the API. When it has been done, what the given operations have read is read again.
 * It is never repeated by itself: whether that is safe is for a person to say.
 */
export function useOperation<Id extends CallableId>(operation: Id, changes: readonly CallableId[]) {
  const queries = useQueryClient();
  return useMutation<ResponseOf<Id>, Error, RequestOf<Id>>({
    mutationFn: (request) => call(operation, request),
    onSuccess: () =>
      Promise.all(changes.map((operation) => queries.invalidateQueries({ queryKey: [operation] }))).then(() => {}),
  });
}

/** The shape of most answers is inferred: what is not a list of objects is told, and not shown as an empty list. */
export function listOf<T extends object>(answer: readonly T[]): readonly T[] {
  const isList = Array.isArray(answer) && answer.every((item) => typeof item === "object" && item !== null);
  if (isList) return answer;
  throw new ProblemError({
    kind: "not-the-api",
    operation: "console",
    message: "The answer is not a list of objects.",
    hint: "Look at the answer in the API panel, and check that the console speaks to the Client API.",
    retryable: true,
  });
}

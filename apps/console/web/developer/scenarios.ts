import type { OperationId } from "@nudgescribe/types";
import { type QueryClient, type QueryKey, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Scenario, ScenariosAnswer } from "../../server/answers.ts";
import { ask } from "../api/ask.ts";
import { catalogueQuery } from "./catalogue-query.ts";

/** What the API is made to answer, for everybody who uses this console. */
export const scenariosQuery = queryOptions({
  queryKey: ["scenarios"] as const,
  queryFn: ({ signal }) => ask<ScenariosAnswer>("GET", "/api/scenarios", { signal }),
  refetchOnWindowFocus: true,
});

/** What an operation is to answer; nothing for what it answers by itself. */
export type Change = { readonly operation: OperationId; readonly scenario: Scenario | undefined };

/** Makes an operation answer otherwise, and reads again what the screen has read of it. */
export function useScenarioChange() {
  const queries = useQueryClient();
  return useMutation<ScenariosAnswer, Error, Change>({
    mutationFn: ({ operation, scenario }) =>
      scenario
        ? ask("PUT", "/api/scenarios", { body: scenario })
        : ask("DELETE", `/api/scenarios?operation=${operation}`),
    onSuccess: (answer, { operation }) => {
      queries.setQueryData(scenariosQuery.queryKey, answer);
      readAgain(queries, [operation]);
    },
  });
}

/** Lets every operation answer by itself again. */
export function useBackToNormal() {
  const queries = useQueryClient();
  return useMutation<ScenariosAnswer, Error, void>({
    mutationFn: () => ask("DELETE", "/api/scenarios"),
    onSuccess: (answer) => {
      const changed = queries.getQueryData(scenariosQuery.queryKey)?.on ?? [];
      queries.setQueryData(scenariosQuery.queryKey, answer);
      readAgain(
        queries,
        changed.map(({ operation }) => operation),
      );
    },
  });
}

/** From the start, so that the screen is seen loading as well; it is not waited for. */
function readAgain(queries: QueryClient, changed: readonly OperationId[]): void {
  const known = new Set<unknown>(queries.getQueryData(catalogueQuery.queryKey)?.map(({ operation }) => operation));
  void queries.resetQueries({
    predicate: ({ queryKey, state }) => {
      // What has another name is the page's own, such as a download that is going on.
      if (!known.has(queryKey[0])) return false;
      return (
        state.status === "error" || isMadeOfMore(queryKey) || changed.some((operation) => isOf(queryKey, operation))
      );
    },
  });
}

/** A query of several operations has words behind the name of the first one, as in `["listRunMessages", "of two runs"]`. */
const isMadeOfMore = ([, second]: QueryKey): boolean => typeof second === "string";

/** The pages of customers are counted within the query that reads them. */
const isOf = ([name]: QueryKey, operation: OperationId): boolean =>
  name === operation || (name === "listCustomers" && operation === "countCustomerPages");

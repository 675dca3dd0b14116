import type { Customer } from "@nudgescribe/types";
import { type InfiniteData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { call } from "../api/call.ts";
import { customersQuery } from "../api/queries.ts";

export type Group = { readonly workspace_id: string; readonly customer_group_id: string };

const noCustomers: readonly Customer[] = [];

/** The customers of a group, as far as they have been asked for. */
export function useCustomers(group: Group) {
  const queries = useQueryClient();
  const query = useInfiniteQuery({
    ...customersQuery(group),
    // Reading again would read all pages again, a thousand of them perhaps. So it is read once, and anew for each visit.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
    // It would compare every customer with itself for every page that comes.
    structuralSharing: false,
  });
  const { data, fetchNextPage } = query;
  const customers = useMemo(() => data?.pages.flatMap((page) => page.customers) ?? noCustomers, [data]);
  const last = data?.pages.at(-1);
  const key = customersQuery(group).queryKey;

  const [isLoadingAll, setLoadingAll] = useState(false);
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
  };
  // The last page that is on its way still comes; after the screen has gone no more are asked for.
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  const loadNext = useCallback(() => fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const loadAll = async () => {
    isStopped.current = false;
    setLoadingAll(true);
    let answer = await loadNext();
    while (!isStopped.current && answer.hasNextPage && !answer.isError) answer = await loadNext();
    setLoadingAll(false);
  };

  /**
   * Takes deleted customers out. Those behind them move up, so every page from the first that is touched on is read
   * again; else whoever moves from a page that is not yet here into one that is would never be seen.
   */
  const forget = async (ids: ReadonlySet<string>) => {
    stop();
    // A page that is on its way would bring back what stood before it.
    await queries.cancelQueries({ queryKey: key });
    const touched = data?.pages.findIndex((page) => page.customers.some((one) => ids.has(one.customer_id ?? ""))) ?? 0;
    const count = touched > 0 && (await call("countCustomerPages", group).catch(() => undefined));
    if (!count) return queries.resetQueries({ queryKey: key });
    const pages = count.pages ?? 0;
    queries.setQueryData(key, (old) => old && keepFirst(old, { count: touched, pages }));
  };

  return {
    query,
    customers,
    page: last?.page ?? 0,
    pages: last?.pages ?? 0,
    isLoadingAll,
    loadNext,
    loadAll,
    stop,
    forget,
  };
}

type Counted = { readonly pages: number };
type Kept = { readonly count: number; readonly pages: number };

function keepFirst<Page extends Counted, Param>(data: InfiniteData<Page, Param>, { count, pages }: Kept) {
  return {
    pages: data.pages.slice(0, count).map((page) => ({ ...page, pages })),
    pageParams: data.pageParams.slice(0, count),
  };
}

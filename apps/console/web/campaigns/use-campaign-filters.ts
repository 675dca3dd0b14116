import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { noWindow, type PublicationWindow } from "./publication-window.ts";

export type Filters = {
  /** @default every status */
  readonly status: string | undefined;
  /** As it stands in the fields, asked for or not. */
  readonly window: PublicationWindow;
};

/** What the address has of the filters. */
type FilterSearch = Partial<Record<"status" | "from" | "to", string | undefined>>;

export const noFilters: Filters = { status: undefined, window: noWindow };

/** The filters stand in the address too, so they are there again after a reload, and for whoever gets the link. */
export function useCampaignFilters(workspaceId: string): readonly [Filters, (filters: Filters) => void] {
  const search = useSearch({ from: "/inside/w/$workspaceId/campaigns" });
  const navigate = useNavigate();
  const [filters, setFilters] = useState(() => filtersIn(search));
  // The address follows a moment later: a date that is being typed would be lost if its field waited for it.
  const writing = useRef(0);

  useEffect(() => {
    if (writing.current === 0) setFilters(filtersIn(search));
  }, [search]);

  const change = (next: Filters) => {
    setFilters(next);
    writing.current += 1;
    const to = { to: "/w/$workspaceId/campaigns", params: { workspaceId }, search: toSearch(next) } as const;
    void navigate({ ...to, replace: true, resetScroll: false }).finally(() => {
      writing.current -= 1;
    });
  };
  return [filters, change];
}

const filtersIn = ({ status, from = "", to = "" }: FilterSearch): Filters => ({
  status,
  window: { start: from, end: to },
});

const toSearch = ({ status, window: { start, end } }: Filters): FilterSearch => ({
  ...(status !== undefined && { status }),
  ...(start && { from: start }),
  ...(end && { to: end }),
});

/** Of an address that somebody may have written by hand. What is left out, the router would take as it stands. */
export const readFilterSearch = ({ status, from, to }: Record<string, unknown>): FilterSearch => ({
  status: status === undefined || status === "" ? undefined : String(status),
  from: isDay(from) ? from : undefined,
  to: isDay(to) ? to : undefined,
});

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4,6}-\d\d-\d\d$/.test(value);

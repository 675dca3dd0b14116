import { queryOptions } from "@tanstack/react-query";
import type { CatalogueOperation } from "../../server/answers.ts";
import { ask } from "../api/ask.ts";

/** The operations of the contract. They stay as they are while the console runs. */
export const catalogueQuery = queryOptions({
  queryKey: ["catalogue"] as const,
  queryFn: ({ signal }) => ask<readonly CatalogueOperation[]>("GET", "/api/catalogue", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

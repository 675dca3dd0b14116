import { type QueryKey, skipToken, useQuery } from "@tanstack/react-query";

/**
 * How far something has come that is no business of one screen, such as a download. It is kept beside what the API has
 * answered, by `setQueryData`: so it goes on while other screens are open, and is forgotten at sign-out.
 */
export function useKept<State>(queryKey: QueryKey): State | undefined {
  return useQuery<State>({ queryKey, queryFn: skipToken, staleTime: "static", gcTime: Number.POSITIVE_INFINITY }).data;
}

import { queryOptions } from "@tanstack/react-query";
import type { ApiKind, SessionAnswer } from "../../server/answers.ts";
import { ask } from "./ask.ts";

export const sessionQuery = queryOptions({
  queryKey: ["session"] as const,
  queryFn: ({ signal }) => ask<SessionAnswer>("GET", "/api/session", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (api: ApiKind): Promise<SessionAnswer> => ask("POST", "/api/session", { body: { api } });
export const signOut = (): Promise<SessionAnswer> => ask("DELETE", "/api/session");

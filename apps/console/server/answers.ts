import type { CustomerGroup } from "@nudgescribe/client";

/** `GET` and `POST /api/session` */
export type SessionAnswer = {
  readonly signedIn: boolean;
  /** `mock`, or the origin of the API. */
  readonly server: string;
};

/** `GET /api/workspaces` answers with a list of these. */
export type Workspace = {
  readonly workspace_id: string;
  readonly workspace_name: string;
};

/** `GET /api/groups?workspace_id=…` answers with a list of these. */
export type Group = CustomerGroup;

/** What went wrong, in words that a person can act on. */
export type Problem = {
  /** The operation of the Client API, or `session` or `console` when this server itself refuses. */
  readonly operation: string;
  /** The status that the API answered with, if it answered. */
  readonly status?: number;
  readonly message: string;
  readonly hint: string;
};

/** Body of every answer under `/api` that is not a success. */
export type ProblemAnswer = { readonly error: Problem };

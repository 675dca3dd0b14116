import type { EvidenceLevel, OperationId } from "@nudgescribe/types";

// What the server of the console and its page say to each other.

/** What can be behind the console. */
export type ApiKind = "sandbox" | "mock" | "live";

export type ApiChoice = {
  readonly kind: ApiKind;
  /** Its origin; for the two that run inside the console, known once they run. */
  readonly origin: string | undefined;
  readonly available: boolean;
  /** What it is, or what to set to make it available. */
  readonly hint: string;
};

/** `GET`, `POST {"api"}` and `DELETE /api/session` */
export type SessionAnswer = {
  readonly signedIn: boolean;
  /** The API that is signed in to, or that the next sign-in takes. */
  readonly api: ApiKind;
  readonly apis: readonly ApiChoice[];
};

/** What went wrong, in words that a person can act on. */
export type Problem = {
  readonly kind: ProblemKind;
  /** The operation of the Client API, or `session` or `console` when this server itself refuses. */
  readonly operation: OperationId | "session" | "console";
  /** The status that the API answered with, if it answered. */
  readonly status?: number;
  readonly message: string;
  readonly hint: string;
  /** The same request may be sent again without doing anything twice. */
  readonly retryable: boolean;
  /** Whether the API may have got the request that failed. */
  readonly sent?: "no" | "maybe" | "yes";
  /** Milliseconds that the API asks to wait. */
  readonly retryAfter?: number;
};

export type ProblemKind =
  | "bad-request"
  | "missing-fields"
  | "refused"
  | "rate-limit"
  | "server-error"
  | "connection"
  | "timeout"
  | "not-the-api"
  | "pending"
  | "session"
  | "console";

/** Body of every answer under `/api` that is not a success. */
export type ProblemAnswer = { readonly error: Problem };

/** One call of the Client API, with secrets masked; told again whenever something happens to it. */
export type ApiCall = {
  /** Counts up from 1 within a session. */
  readonly id: number;
  /** The path of the screen that it was made for, such as `/w/ws_2f6c1d/groups`. */
  readonly screen: string;
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly state: "running" | "answered" | "failed";
  /** Of the last answer. */
  readonly status?: number;
  /** Milliseconds from the first attempt to the end of the last one, waits included. */
  readonly duration?: number;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body?: ShownBody };
  readonly response?: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: ShownBody;
    readonly requestId?: string;
  };
  readonly attempts: readonly ApiAttempt[];
  /** Where the answer differs from the contract, a line each. */
  readonly drift: readonly string[];
};

/** Text of a body; of a long one the beginning. */
export type ShownBody = { readonly text: string; readonly bytes: number; readonly cut: boolean };

export type ApiAttempt = {
  readonly status?: number;
  /** Milliseconds. */
  readonly duration?: number;
  /** Why there was no answer. */
  readonly failure?: string;
  /** Milliseconds until the next attempt, and why there is one. */
  readonly wait?: number;
  readonly reason?: string;
};

/** Something happened to the session with the API, such as a renewed token. */
export type SessionNote = { readonly at: string; readonly action: string; readonly message?: string };

/** Events of `GET /api/calls`, a stream of server-sent events: first what is remembered, then what happens. */
export type CallsEvents = { readonly call: ApiCall; readonly note: SessionNote };

/** `GET /api/catalogue` answers with a list of these. */
export type CatalogueOperation = {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly effect: "safe" | "idempotent" | "unsafe";
  /** Method of the client, such as `customerGroups.list`. */
  readonly clientMethod: string;
  readonly evidence: {
    readonly operation: EvidenceLevel;
    readonly request?: EvidenceLevel;
    readonly response?: EvidenceLevel;
  };
  /** Page of the vendor. */
  readonly docs: string;
  /** Named examples of the contract. */
  readonly examples: readonly { readonly status: number; readonly name: string; readonly summary: string }[];
};

/** What an operation is made to answer, so that each state of a screen can be seen. */
export type Scenario =
  | { readonly operation: OperationId; readonly kind: "example"; readonly status: number; readonly example: string }
  | { readonly operation: OperationId; readonly kind: "fault"; readonly fault: ScenarioFault };

export type ScenarioFault = "slow" | "rate-limit" | "reset" | "expired-token" | "cut-body";

/** `GET`, `PUT` (a {@link Scenario}) and `DELETE /api/scenarios` (all, or one by `?operation=`) */
export type ScenariosAnswer = {
  readonly on: readonly Scenario[];
  /** What this API can be made to do; the live API nothing. */
  readonly can: { readonly examples: boolean; readonly faults: readonly ScenarioFault[] };
};

/** Lines of `POST /api/publish` (NDJSON). The last line is `done` or `problem`. */
export type PublishLine =
  | { readonly type: "published" }
  /** Files of the export that are there so far; milliseconds waited. */
  | { readonly type: "waiting"; readonly files: number; readonly waited: number }
  | { readonly type: "done"; readonly files: number }
  | { readonly type: "problem"; readonly problem: Problem };

export type PublishRequest = { readonly workspace_id: string; readonly campaign_id: string };

/** Lines of `POST /api/messages` (NDJSON): the rows of all exported files. The last line is `done` or `problem`. */
export type MessagesLine =
  | { readonly type: "file"; readonly page: number; readonly pages: number }
  | { readonly type: "rows"; readonly rows: readonly Readonly<Record<string, string>>[] }
  | { readonly type: "done"; readonly files: number }
  /** `page` is the file to go on from: rows of it that were told already count for nothing. */
  | { readonly type: "problem"; readonly problem: Problem; readonly page: number };

export type MessagesRequest = {
  readonly campaign_id: string;
  readonly run_number?: number;
  /** File to begin with. @default 1 */
  readonly fromPage?: number;
};

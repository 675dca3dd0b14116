import type { OperationId } from "@nudgescribe/types";
import type { Finding } from "@nudgescribe/types/validators";
import type { Sent } from "../errors/index.ts";

/** What a client tells its observers. Secrets are masked in every member. */
export type ClientEvent = RequestEvent | ResponseEvent | FailureEvent | RetryEvent | SessionEvent | DriftEvent;

/** A request goes out. */
export type RequestEvent = {
  readonly type: "request";
  readonly operation: OperationId;
  /** 1 for the first request of a call; retries and the replay with a renewed token count on. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

/** An answer has come, whatever its status. */
export type ResponseEvent = {
  readonly type: "response";
  readonly operation: OperationId;
  readonly attempt: number;
  readonly status: number;
  /** Milliseconds from sending the request to the end of the answer; for a stream to the end of its headers. */
  readonly duration: number;
  readonly requestId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` for a stream. */
  readonly body: string | undefined;
};

/** A request got no answer, or only a part of one. */
export type FailureEvent = {
  readonly type: "failure";
  readonly operation: OperationId;
  readonly attempt: number;
  readonly duration: number;
  /** `undefined` when the caller or the deadline ended the call. */
  readonly sent: Sent | undefined;
  readonly message: string;
};

/** The call is repeated after a wait. */
export type RetryEvent = {
  readonly type: "retry";
  readonly operation: OperationId;
  /** The attempt that failed. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly wait: number;
  readonly reason: string;
};

/** Something happened to the tokens. */
export type SessionEvent = {
  readonly type: "session";
  readonly action: "signed-in" | "refreshed" | "loaded" | "refused" | "refresh-failed" | "store-failed";
  readonly message: string | undefined;
};

/** An answer is not what the contract says. */
export type DriftEvent = {
  readonly type: "drift";
  readonly operation: OperationId;
  readonly status: number;
  readonly findings: readonly Finding[];
  /** Why the answer could not be compared. */
  readonly problem: string | undefined;
};

/** Watches a client. It cannot break a call: what it throws is dropped. */
export type Observer = (event: ClientEvent) => void;

import type { OperationRow } from "@nudgescribe/types";
import type { Sent } from "../errors/connection-error.ts";

/** A request as data. The platform's `Request` is spared: it costs half a call, and once sent it cannot be sent again. */
export type Outgoing = {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly call: CallState;
};

/** What the layers know of the call whose request they see. */
export type CallState = CallSettings & {
  /** Ends the call: the caller's abort or the deadline. Set by the deadline. */
  signal: AbortSignal;
  /** When the deadline passes, on the clock of `performance.now()`. Set by the deadline. */
  endsAt: number;
  /** Requests sent so far. */
  attempts: number;
  /** The worst of what may have happened to them. */
  sent: Sent;
  /** The request went out again with a renewed token. */
  replayed: boolean;
};

/** What a call is made with. */
export type CallSettings = {
  readonly row: OperationRow;
  /** The place that is asked, as errors name it. */
  readonly origin: string;
  /** How often the call may be repeated after a failure. */
  readonly retries: number;
  /** Deadline in milliseconds. */
  readonly timeout: number;
  readonly caller: AbortSignal | undefined;
  /** Takes the body of a success as a stream; without it the body is read to its end within the deadline. */
  readonly open: OpenBody | undefined;
  /** A token that goes in place of the session's. */
  readonly bearer: string | undefined;
  /** What the request carries, as text. */
  readonly body: string | undefined;
};

/** The deadline adds the rest. */
export const startCall = (settings: CallSettings): CallState =>
  ({ ...settings, attempts: 0, sent: "no", replayed: false }) as CallState;

export type OpenBody = (
  body: ReadableStream<Uint8Array>,
  call: CallState,
  controller: AbortController,
) => ReadableStream<Uint8Array>;

/** An answer that was read to its end, or to the end of its headers. Has what openapi-fetch asks of a `Response`. */
export type Answer = {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly text: () => string;
};

/** Sends a request and gives the answer, whatever its status. */
export type Send = (request: Outgoing) => Promise<Answer>;

/** One concern of sending, such as authorizing, wrapped around the rest. */
export type Layer = (next: Send) => Send;

import { headersOf, type Outgoing } from "../http/outgoing.ts";
import type { Exchange } from "./exchange.ts";

/** An answer on its way out: faults may change what it says, or how it is sent. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Of two faults that change the sending, the outer one decides. */
  readonly send: Send;
};

export type Send = (reply: Reply, exchange: Exchange) => Response | Promise<Response>;

/** Sends everything at once, as the sandbox does without faults. */
export const whole: Send = ({ status, headers, text }) =>
  // An empty text would be given a content type by the platform.
  new Response(mayHaveBody(status) && text !== "" ? text : null, { status, headers });

export const replyOf = (outgoing: Outgoing): Reply => ({
  status: outgoing.status,
  headers: headersOf(outgoing),
  text: outgoing.text,
  send: whole,
});

export const mayHaveBody = (status: number): boolean => ![204, 205, 304].includes(status);

import type { Kind } from "../kind.ts";
import { flag, oneOf, optional } from "../options.ts";
import { type Reply, type Send, whole } from "../reply.ts";
import { brokenBody, FetchFailed, noAnswer, reset as resetSocket, writePart, writeRaw } from "../wire.ts";

/**
 * The connection ends with a TCP RST. Before the headers are whole, `fetch` rejects with `fetch failed` and the cause
 * ECONNRESET, and nobody can tell whether the work was done; after them it resolves, and reading the body fails.
 */
export type ResetFault = {
  readonly kind: "reset";
  /** How far the answer gets. @default "before-headers" */
  readonly at?: "before-headers" | "in-headers" | "after-headers";
  /** Whether the work is done first. @default false for `before-headers`, else true */
  readonly done?: boolean;
};

export const reset: Kind<ResetFault> = {
  options: { at: optional(oneOf("before-headers", "in-headers", "after-headers")), done: optional(flag) },
  breaksContract: () => false,
  async meet({ fault: { at = "before-headers", done = at !== "before-headers" }, next }) {
    const reply = done ? await next() : pretended;
    return { ...reply, send: at === "after-headers" ? sendHead : at === "in-headers" ? sendHalfAHead : sendNothing };
  },
};

/** What an answer would look like, had there been one. */
const pretended: Reply = { status: 200, headers: { "content-type": "application/json" }, text: "{}", send: whole };

const sendNothing: Send = (_reply, { outgoing }) => {
  if (!outgoing) throw new FetchFailed("ECONNRESET");
  return resetSocket(outgoing);
};

const sendHalfAHead: Send = async ({ status }, { outgoing }) => {
  if (!outgoing) throw new FetchFailed("ECONNRESET");
  await writeRaw(outgoing, `HTTP/1.1 ${status} OK\r\ncontent-ty`);
  return resetSocket(outgoing);
};

const sendHead: Send = async (reply, { outgoing }) => {
  if (!outgoing) return brokenBody(reply, new Uint8Array(), "ECONNRESET");
  await writePart(outgoing, reply, new Uint8Array());
  resetSocket(outgoing);
  return noAnswer;
};

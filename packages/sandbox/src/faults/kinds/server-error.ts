import { says } from "../../http/outgoing.ts";
import type { Kind } from "../kind.ts";
import { oneOf, optional, whole } from "../options.ts";
import { type Reply, replyOf } from "../reply.ts";

/** A status of the 500s; the work is not done, but the caller cannot know that. */
export type ServerErrorFault = {
  readonly kind: "server-error";
  readonly status: 500 | 502 | 503;
  /** `html` and `empty` are what proxies in front of a service send. @default "json" */
  readonly body?: "json" | "empty" | "html";
  /** Seconds in `Retry-After`. @default no such header */
  readonly retryAfter?: number;
};

const titles = { 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable" } as const;

export const serverError: Kind<ServerErrorFault> = {
  options: {
    status: oneOf(500, 502, 503),
    body: optional(oneOf("json", "empty", "html")),
    retryAfter: optional(whole(0)),
  },
  breaksContract: ({ body = "json" }) => body !== "json",
  async meet({ fault }) {
    const reply = made(fault);
    if (fault.retryAfter === undefined) return reply;
    return { ...reply, headers: { ...reply.headers, "retry-after": String(fault.retryAfter) } };
  },
};

function made({ status, body = "json" }: ServerErrorFault): Reply {
  const reply = replyOf(says(status, `${titles[status]}.`));
  if (body === "json") return reply;
  if (body === "empty") return { ...reply, headers: {}, text: "" };
  const title = `${status} ${titles[status]}`;
  const text = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { ...reply, headers: { "content-type": "text/html; charset=utf-8" }, text };
}

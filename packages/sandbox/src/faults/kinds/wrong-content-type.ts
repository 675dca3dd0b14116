import type { Kind } from "../kind.ts";
import { optional, text } from "../options.ts";

/** The right answer under a wrong `Content-Type`, as from a proxy that knows better. The work is done. */
export type WrongContentTypeFault = {
  readonly kind: "wrong-content-type";
  /** @default "text/html" */
  readonly type?: string;
};

export const wrongContentType: Kind<WrongContentTypeFault> = {
  options: { type: optional(text) },
  breaksContract: () => true,
  async meet({ fault: { type = "text/html" }, next }) {
    const reply = await next();
    return { ...reply, headers: { ...reply.headers, "content-type": type } };
  },
};

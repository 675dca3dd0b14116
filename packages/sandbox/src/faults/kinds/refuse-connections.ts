import { says } from "../../http/outgoing.ts";
import type { Kind } from "../kind.ts";
import { whole } from "../options.ts";
import { replyOf } from "../reply.ts";
import { FetchFailed, reset } from "../wire.ts";

/**
 * The server goes away, as in a restart. The call that meets it loses its connection, as do all others under way, and
 * its work is not done; from then on connections are refused (ECONNREFUSED), until the server listens again on the same
 * port. Without a socket the call itself is refused, and `ms` does not count: `count` says how many are.
 */
export type RefuseConnectionsFault = {
  readonly kind: "refuse-connections";
  /** Milliseconds of the machine until the server listens again. */
  readonly ms: number;
};

export const refuseConnections: Kind<RefuseConnectionsFault> = {
  options: { ms: whole(1) },
  breaksContract: () => false,
  async meet({ fault: { ms }, exchange: { outgoing }, outage }) {
    if (!outgoing) throw new FetchFailed("ECONNREFUSED");
    await outage.begin(ms);
    return { ...replyOf(says(503, "The server has gone.")), send: () => reset(outgoing) };
  },
};

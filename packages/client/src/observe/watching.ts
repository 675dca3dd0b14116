import type { Extension } from "../extension.ts";
import type { NudgescribeOptions } from "../options.ts";
import type { Send } from "../transport/transport.ts";
import type { ClientEvent } from "./events.ts";
import { placeOf } from "./log-level.ts";

/**
 * The observers of a client, whose code the first request loads, so that a client without any starts without it.
 * Code that cannot be loaded breaks no call: then nobody watches.
 *
 * @throws TypeError when there is no such level
 */
export function watching({ observe, log = "off", logger }: NudgescribeOptions): Extension | undefined {
  const logs = placeOf(log) > 0;
  if (!observe && !logs) return undefined;
  const early: ClientEvent[] = [];
  let loading: Promise<Extension> | undefined;
  let loaded: Extension | undefined;

  async function load(): Promise<Extension> {
    const { observing, logging } = await import("./observers.ts");
    const extension = observing(...(observe ? [observe] : []), ...(logs ? [logging(log, logger)] : []));
    for (const event of early.splice(0)) extension.listen?.(event);
    return extension;
  }

  return {
    listen: (event) => (loaded ? loaded.listen?.(event) : void early.push(event)),
    layer: (context) => (next) => {
      let send: Send | undefined;
      async function first(...request: Parameters<Send>) {
        loading ??= load().catch((): Extension => ({}));
        loaded = await loading;
        send = loaded.layer?.(context)(next) ?? next;
        return send(...request);
      }
      return (request) => (send ? send(request) : first(request));
    },
  };
}

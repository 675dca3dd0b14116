import type { Extension } from "../extension.ts";
import type { NudgescribeOptions } from "../options.ts";
import type { Send } from "../transport/transport.ts";
import type { ClientEvent } from "./events.ts";
import { placeOf } from "./log-level.ts";

/**
 * The observers of a client and the check of drift, whose code the first request loads, so that a client without any
 * starts without it. Code that cannot be loaded breaks no call: then nobody watches.
 *
 * @throws TypeError when there is no such level, or nobody would see the drift
 */
export function watching({ observe, log = "off", logger, drift = "off" }: NudgescribeOptions): Extension | undefined {
  const logs = placeOf(log) > 0;
  const drifts = drift === "report";
  if (!drifts && drift !== "off") throw new TypeError(`drift: "${drift}" is none of off, report`);
  if (!observe && !logs) {
    if (drifts) throw new TypeError("drift: nobody would see the report; set observe or log too");
    return undefined;
  }
  const early: ClientEvent[] = [];
  let loading: Promise<Extension[]> | undefined;
  let loaded: Extension[] | undefined;

  async function load(): Promise<Extension[]> {
    const { observing, logging, reportingDrift } = await import("./observers.ts");
    const watch = observing(...(observe ? [observe] : []), ...(logs ? [logging(log, logger)] : []));
    for (const event of early.splice(0)) watch.listen?.(event);
    // The check is a chunk of its own, loaded by the first answer.
    return drifts ? [watch, reportingDrift(async () => (await import("../check-answer.ts")).checkAnswer)] : [watch];
  }

  return {
    listen: (event) => (loaded ? loaded[0]?.listen?.(event) : void early.push(event)),
    layer: (context) => (next) => {
      let send: Send | undefined;
      async function first(...request: Parameters<Send>) {
        loading ??= load().catch(() => []);
        loaded = await loading;
        send = loaded.reduceRight((inner, { layer }) => layer?.(context)(inner) ?? inner, next);
        return send(...request);
      }
      return (request) => (send ? send(request) : first(request));
    },
  };
}

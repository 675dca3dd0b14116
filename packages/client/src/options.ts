import type { TokenStore } from "./auth/token-store.ts";
import type { Observer } from "./observe/events.ts";
import type { Logger } from "./observe/log.ts";
import type { LogLevel } from "./observe/log-level.ts";
import type { ContextOptions } from "./sending-context.ts";
import type { ClientOptions } from "./settings.ts";

/** Settings of a client. Those that can be written as text may come from the environment instead, as `NUDGESCRIBE_*`. */
export type NudgescribeOptions = ClientOptions &
  ContextOptions & {
    /**
     * How much is logged; secrets are masked at every level. `NUDGESCRIBE_LOG`
     * @default "off"
     */
    readonly log?: LogLevel | undefined;
    /**
     * Where log lines go.
     * @default console
     */
    readonly logger?: Logger | undefined;
    /** Watches every request, answer, failure, retry, change of the session, and drift. It cannot break a call. */
    readonly observe?: Observer | undefined;
    /**
     * `report` compares every answer with the contract and tells `observe` and the log what differs: most bodies are
     * inferred, so the real service will differ somewhere. No call fails by it. `NUDGESCRIBE_DRIFT`
     * @default "off"
     */
    readonly drift?: "off" | "report" | undefined;
    /**
     * Keeps the tokens where other processes find them.
     * @default in memory
     */
    readonly tokenStore?: TokenStore | undefined;
  };

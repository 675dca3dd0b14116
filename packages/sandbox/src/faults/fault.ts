import type { OperationId } from "@nudgescribe/types";
import type { AnswerFault } from "./kinds/answer.ts";
import type { EndlessBodyFault } from "./kinds/endless-body.ts";
import type { JobFault } from "./kinds/job.ts";
import type { LatencyFault } from "./kinds/latency.ts";
import type { LinkExpiredFault } from "./kinds/link-expired.ts";
import type { MalformedJsonFault } from "./kinds/malformed-json.ts";
import type { RateLimitFault } from "./kinds/rate-limit.ts";
import type { RefuseConnectionsFault } from "./kinds/refuse-connections.ts";
import type { ResetFault } from "./kinds/reset.ts";
import type { ServerErrorFault } from "./kinds/server-error.ts";
import type { SlowBodyFault } from "./kinds/slow-body.ts";
import type { StalledBodyFault } from "./kinds/stalled-body.ts";
import type { TokenFault } from "./kinds/token.ts";
import type { TruncatedBodyFault } from "./kinds/truncated-body.ts";
import type { WrongContentTypeFault } from "./kinds/wrong-content-type.ts";

/** Which calls a fault meets. */
export type FaultAim = {
  /** @default every operation that the fault can meet */
  readonly operation?: OperationId;
  /** How many calls it meets. @default every one until it is removed */
  readonly count?: number;
  /** Calls that it lets through first. @default 0 */
  readonly after?: number;
  /** Chance, from 0 to 1, that it meets a call; drawn from the seed of the sandbox. @default 1 */
  readonly probability?: number;
};

/** What goes wrong. */
export type FaultEffect =
  | LatencyFault
  | RateLimitFault
  | ServerErrorFault
  | AnswerFault
  | ResetFault
  | RefuseConnectionsFault
  | TruncatedBodyFault
  | SlowBodyFault
  | StalledBodyFault
  | EndlessBodyFault
  | MalformedJsonFault
  | WrongContentTypeFault
  | TokenFault
  | LinkExpiredFault
  | JobFault;

/** What goes wrong, and for which calls. Plain JSON, so it is written in the same way over HTTP. */
export type Fault = FaultAim & FaultEffect;

/** The name of what goes wrong, such as `rate-limit`. */
export type FaultKind = FaultEffect["kind"];

/** A fault that stands in the way, and how many calls it has met. */
export type AddedFault = Fault & { readonly id: string; readonly hits: number };

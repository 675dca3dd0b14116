import type { Fault, FaultEffect, FaultKind } from "./fault.ts";
import type { Kind } from "./kind.ts";
import { answer } from "./kinds/answer.ts";
import { endlessBody } from "./kinds/endless-body.ts";
import { job } from "./kinds/job.ts";
import { latency } from "./kinds/latency.ts";
import { linkExpired } from "./kinds/link-expired.ts";
import { malformedJson } from "./kinds/malformed-json.ts";
import { rateLimit } from "./kinds/rate-limit.ts";
import { refuseConnections } from "./kinds/refuse-connections.ts";
import { reset } from "./kinds/reset.ts";
import { serverError } from "./kinds/server-error.ts";
import { slowBody } from "./kinds/slow-body.ts";
import { stalledBody } from "./kinds/stalled-body.ts";
import { token } from "./kinds/token.ts";
import { truncatedBody } from "./kinds/truncated-body.ts";
import { wrongContentType } from "./kinds/wrong-content-type.ts";

/** Every kind, by the name that a fault gives. */
const kinds: { readonly [Name in FaultKind]: Kind<Extract<FaultEffect, { kind: Name }>> } = {
  latency,
  "rate-limit": rateLimit,
  "server-error": serverError,
  answer,
  reset,
  "refuse-connections": refuseConnections,
  "truncated-body": truncatedBody,
  "slow-body": slowBody,
  "stalled-body": stalledBody,
  "endless-body": endlessBody,
  "malformed-json": malformedJson,
  "wrong-content-type": wrongContentType,
  token,
  "link-expired": linkExpired,
  job,
};

export const kindNames: readonly string[] = Object.keys(kinds);

/** The kind of a fault; undefined for a name that there is not. */
export const kindOf = (name: string): Kind<Fault> | undefined =>
  Object.hasOwn(kinds, name) ? (kinds[name as FaultKind] as unknown as Kind<Fault>) : undefined;

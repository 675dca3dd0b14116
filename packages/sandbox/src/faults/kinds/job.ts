import type { Kind } from "../kind.ts";
import { oneOf } from "../options.ts";

/**
 * The answer says as always that the work is queued. `lost`: it is never done, so a caller that waits for it must give
 * up some time. `twice`: it is done two times, as queues do that promise "at least once"; rows without an identifier
 * are then stored twice. A call that queues nothing counts too.
 */
export type JobFault = {
  readonly kind: "job";
  readonly does: "lost" | "twice";
};

const queuing: readonly string[] = ["uploadCustomers", "publishMessages", "startCampaignRerun"];

export const job: Kind<JobFault> = {
  options: { does: oneOf("lost", "twice") },
  canMeet: ({ id }) => queuing.includes(id),
  breaksContract: () => false,
  meet: ({ fault, next }) => next({ jobs: fault.does }),
};

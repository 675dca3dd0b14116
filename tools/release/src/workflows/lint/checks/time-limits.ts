import type { Check } from "../workflow.ts";

/** Without a limit a job that hangs runs for six hours. */
export const timeLimits: Check = ({ jobs }) =>
  jobs
    .filter(({ data }) => data["uses"] === undefined && typeof data["timeout-minutes"] !== "number")
    .map(({ name, place }) => ({ place, message: `job ${name} has no limit; add \`timeout-minutes\`` }));

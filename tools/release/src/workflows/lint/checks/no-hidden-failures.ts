import type { Check } from "../workflow.ts";

/** GitHub's default shell goes on when a command before a pipe fails; the one that is named `bash` does not. */
export const noHiddenFailures: Check = ({ shell, jobs }) =>
  jobs.flatMap(({ steps, data }) => {
    const { run: defaults } = (data["defaults"] ?? {}) as { run?: { shell?: string } };
    return steps
      .filter(
        (step) => /[^|]\|[^|]/.test(step.run ?? "") && (step.data["shell"] ?? defaults?.shell ?? shell) !== "bash",
      )
      .map(({ place }) => ({
        place: [...place, "run"],
        message: "a failure before a pipe passes for success; add `defaults: {run: {shell: bash}}`",
      }));
  });

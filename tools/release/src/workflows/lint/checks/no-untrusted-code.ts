import type { Check, Job } from "../workflow.ts";

/** Events that run with rights and secrets of this repository, though anybody can cause them. */
const privileged = ["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion"];

const foreignRef = /github\.event\.(?:pull_request|workflow_run)\.head|github\.head_ref|refs\/pull\//;

/** Code and secrets never meet: what a stranger can send is run without rights, and what has rights runs our code. */
export const noUntrustedCode: Check = (workflow) => {
  const isPrivileged = privileged.some((event) => event in workflow.on);
  return workflow.jobs.flatMap((job) => [
    ...(isPrivileged ? checkoutsOf(job) : []),
    ...("pull_request" in workflow.on ? secretsOf(job) : []),
  ]);
};

const checkoutsOf = ({ steps }: Job) =>
  steps
    .filter(
      ({ uses, with: inputs, run }) =>
        (uses?.startsWith("actions/checkout@") && foreignRef.test(`${inputs["ref"]} ${inputs["repository"]}`)) ||
        /\b(?:gh pr checkout|git (?:fetch|pull)\b[^\n]*\bpull\/)/.test(run ?? ""),
    )
    .map(({ place }) => ({
      place,
      message: "takes code of a stranger into a workflow with rights; run it on pull_request, and hand over a file",
    }));

function secretsOf({ data, place, name }: Job) {
  const text = JSON.stringify(data);
  const writes = Object.entries((data["permissions"] ?? {}) as Record<string, string>).filter(
    ([, level]) => level === "write",
  );
  return [
    ...(/\bsecrets\b/.test(text)
      ? [{ place, message: `job ${name} runs the code of a pull request and names a secret; move one of them` }]
      : []),
    ...writes.map(([permission]) => ({
      place: [...place, "permissions", permission],
      message: `job ${name} runs the code of a pull request and may write; move the writing to workflow_run`,
    })),
  ];
}

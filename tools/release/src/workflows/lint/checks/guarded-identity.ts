import type { Check, Job, Workflow } from "../workflow.ts";

/** What starts code that is not in this repository. */
const installs = /\b(?:npm (?:install|i|ci|exec|test|run|start)|npx|pnpm|yarn|bun(?:x| )|corepack)\b/;

/**
 * The identity that publishes: only behind an environment, in which a person approves, only for main, and in a job
 * that installs nothing, so that no dependency ever sees it. Secrets too are given by environments only.
 */
export const guardedIdentity: Check = (workflow) =>
  workflow.jobs.flatMap((job) => {
    const { data, place, name, steps } = job;
    const secret = /\bsecrets\.(?!GITHUB_TOKEN\b)|\bsecrets\[/.test(JSON.stringify(data));
    const problems =
      secret && data["environment"] === undefined
        ? [{ place, message: `job ${name} names a secret outside an environment; add \`environment\`` }]
        : [];
    if ((data["permissions"] as Record<string, string> | undefined)?.["id-token"] !== "write") return problems;
    return [
      ...problems,
      ...(data["environment"] === undefined
        ? [{ place, message: `job ${name} gets an identity without a person's approval; add \`environment\`` }]
        : []),
      ...(onlyMain(workflow, job)
        ? []
        : [
            {
              place,
              message: `job ${name} gets an identity on any branch; add \`if: github.ref == 'refs/heads/main'\``,
            },
          ]),
      ...steps
        .filter(({ run }) => installs.test(run ?? ""))
        .map((step) => ({
          place: [...step.place, "run"],
          message: `job ${name} has an identity and runs code of others; do that in a job before it`,
        })),
    ];
  });

const onlyMain = ({ on }: Workflow, { data }: Job): boolean =>
  String(data["if"] ?? "").includes("github.ref == 'refs/heads/main'") ||
  (Object.keys(on).join() === "push" &&
    JSON.stringify((on["push"] as { branches?: unknown } | null)?.branches) === '["main"]');

import type { Check } from "../workflow.ts";

/** The token may do nothing unless it is said, and may write only in the job that needs it. */
export const leastPermissions: Check = ({ permissions, jobs }) => {
  if (permissions === undefined)
    return [
      { place: ["on"], message: "permissions are missing; write `permissions: {}`, and what a job needs in the job" },
    ];
  return [
    ...excess(
      permissions,
      ["permissions"],
      /^(?:read|none)$/,
      "at the top of a workflow only `read`; write in the job",
    ),
    ...jobs.flatMap(({ data, place }) =>
      excess(data["permissions"] ?? {}, [...place, "permissions"], /^(?:read|write|none)$/, "name each permission"),
    ),
  ];
};

function excess(permissions: unknown, place: readonly (string | number)[], allowed: RegExp, hint: string) {
  if (typeof permissions === "string") return [{ place, message: `${permissions} gives more than is needed; ${hint}` }];
  return Object.entries((permissions ?? {}) as Record<string, string>)
    .filter(([, level]) => !allowed.test(level))
    .map(([name, level]) => ({ place: [...place, name], message: `${name}: ${level} is too much; ${hint}` }));
}

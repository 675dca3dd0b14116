import type { Contract, Operation } from "./document.ts";
import { membersDeclared } from "./members.ts";

/** What can be covered, in the order of reports. */
export const coverageKinds = [
  "operations",
  "statuses",
  "mediaTypes",
  "requestExamples",
  "responseExamples",
  "members",
  "auth",
  "faults",
] as const;

export type CoverageKind = (typeof coverageKinds)[number];

/** One thing that a test can touch. Kind, operation and item name it. */
export type Target = {
  readonly kind: CoverageKind;
  /** Undefined for a fault, which meets any operation. */
  readonly operation: string | undefined;
  /**
   * `200`, `request application/json`, `200 application/json typical`, `/field_name`, `header x-ip`, `accepted`,
   * `refused`, `latency`; empty for an operation.
   */
  readonly item: string;
};

/** `listCampaigns 200`; unique within a kind. */
export const nameOf = ({ operation, item }: Target): string => [operation, item].filter(Boolean).join(" ");

export const keyOf = (target: Target): string => `${target.kind} ${nameOf(target)}`;

/** Where a parameter is one that a client may leave out, it is a member of the request. */
export const parameterItem = (place: string, name: string): string =>
  `${place} ${place === "header" ? name.toLowerCase() : name}`;

/** Everything that the contract lets a client's tests touch, and the kinds of fault that they should meet. */
export function readTargets(contract: Contract, faults: readonly string[] = []): Target[] {
  return [
    ...contract.operations.flatMap((operation) => ofOperation(contract, operation)),
    ...[...new Set(faults)].map((item): Target => ({ kind: "faults", operation: undefined, item })),
  ];
}

function ofOperation(contract: Contract, { id, secured, parameters, request, answers }: Operation): Target[] {
  const targets: Target[] = [];
  const add = (kind: CoverageKind, items: Iterable<string>) => {
    for (const item of new Set(items)) targets.push({ kind, operation: id, item });
  };
  const bodies = Object.entries(request);
  const replies = Object.entries(answers).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, media]) => ({ place: `${status} ${type}`, media })),
  );

  add("operations", [""]);
  add("statuses", Object.keys(answers));
  add("mediaTypes", [...bodies.map(([type]) => `request ${type}`), ...replies.map(({ place }) => place)]);
  add(
    "requestExamples",
    bodies.flatMap(([, { examples = {} }]) => Object.keys(examples)),
  );
  add(
    "responseExamples",
    replies.flatMap(({ place, media }) => Object.keys(media.examples ?? {}).map((name) => `${place} ${name}`)),
  );
  add(
    "members",
    bodies.flatMap(([, { schema }]) => (schema ? [...membersDeclared(contract, schema)] : [])),
  );
  add(
    "members",
    parameters.filter((one) => one.in === "header" || one.in === "query").map((p) => parameterItem(p.in, p.name)),
  );
  if (secured) add("auth", ["accepted", "refused"]);
  return targets;
}

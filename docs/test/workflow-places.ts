import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { readPage } from "../src/page.ts";

/** A workflow is a guide, a script, an Arazzo file and a test in a browser, all with its name. */
const places = {
  workflow: { folder: "spec/workflows", suffix: ".arazzo.yaml" },
  guide: { folder: "docs/guides", suffix: ".md" },
  script: { folder: "docs/snippets/guides", suffix: ".ts" },
  browser: { folder: "apps/console/test/workflows", suffix: ".test.ts" },
} as const;
type Place = keyof typeof places;

export const pathOf = (place: Place, name: string): string => `${places[place].folder}/${name}${places[place].suffix}`;

/** Names that stand in any of the places. */
export function workflowNames(root: string): string[] {
  const names = Object.values(places).flatMap(({ folder, suffix }) =>
    globSync(`${folder}/*${suffix}`, { cwd: root }).map((path) => basename(path, suffix)),
  );
  return [...new Set(names)].filter((name) => name !== "README").sort();
}

export type Step = { readonly step: string; readonly operation: string };

/** The steps of the Arazzo file, in order. */
export function stepsOf(root: string, name: string): Step[] {
  const { workflows } = parse(readFileSync(join(root, pathOf("workflow", name)), "utf8")) as {
    workflows: { steps: { stepId: string; operationId: string }[] }[];
  };
  return workflows.flatMap(({ steps }) =>
    steps.map(({ stepId, operationId }) => ({ step: stepId, operation: operationId })),
  );
}

export type GuideRow = Step & { readonly evidence: string };

/** The rows of the guide's table of calls, in order. */
export function guideRows(root: string, name: string): GuideRow[] {
  const text = readFileSync(join(root, pathOf("guide", name)), "utf8");
  return [...text.matchAll(/^\| `([\w-]+)` \| \[`(\w+)`\]\(\S+\) \| .* \| (.*) \|$/gm)].map(
    ([, step = "", operation = "", evidence = ""]) => ({ step, operation, evidence }),
  );
}

/** Of each point of "What can go wrong": the code that stands in its first paragraph. */
export function troublePoints(root: string, name: string): string[][] {
  const text = readFileSync(join(root, pathOf("guide", name)), "utf8");
  const [, list = ""] = /^## What can go wrong\n([\s\S]*?)^## /m.exec(text) ?? [];
  const points = [...list.matchAll(/^- ([\s\S]*?)\n\n/gm)];
  return points.map(([, seen = ""]) =>
    [...seen.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replace(/\s+/g, " ")),
  );
}

/** What a guide shows and a program did not see. */
export const unseen = (shown: readonly string[], seen: string): string[] =>
  shown.filter((code) => !seen.includes(code));

/** What is missing of a workflow, and what its guide does not say. */
export function faultsOf(root: string, name: string): string[] {
  const missing = (Object.keys(places) as Place[])
    .map((place) => pathOf(place, name))
    .filter((path) => globSync(path, { cwd: root }).length === 0);
  if (missing.length > 0) return missing.map((path) => `${name}: ${path} is missing`);

  const path = pathOf("guide", name);
  const page = readPage(path, readFileSync(join(root, path), "utf8"));
  const unlinked = (["workflow", "script", "browser"] as const)
    .map((place) => pathOf(place, name))
    .filter((other) => !page.links.some(({ url }) => join(path, "..", url) === other))
    .map((other) => `${path} has no link to ${other}`);
  const command = `pnpm spec:workflows ${name}`;
  const untold = page.inline.some(({ code }) => code === command) ? [] : [`${path} does not name \`${command}\``];

  const wanted = stepsOf(root, name).map(words).join(", ");
  const told = guideRows(root, name).map(words).join(", ");
  const wrong = told === wanted ? [] : [`${path} has the calls ${told || "of no table"}; the workflow has ${wanted}`];
  return [...unlinked, ...untold, ...wrong];
}

const words = ({ step, operation }: Step): string => `${step}: ${operation}`;

/** The operations of the workflow that were not called in its order; none when all were, with others between them or not. */
export function notCalled(steps: readonly Step[], called: readonly string[]): string[] {
  let from = 0;
  return steps.flatMap(({ operation }) => {
    const at = called.indexOf(operation, from);
    if (at < 0) return [operation];
    from = at + 1;
    return [];
  });
}

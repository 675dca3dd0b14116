import { globSync } from "node:fs";
import type { Draft } from "./draft.ts";
import { inRepository, readText } from "./repository.ts";

/** Files of the repository that are pages, and where they stand on the site. */
const places: readonly (readonly [pattern: string, route: (path: string) => string])[] = [
  ["docs/*.md", (path) => path.replace(/^docs\/(.*)\.md$/, "$1")],
  ["docs/guides/*.md", (path) => path.replace(/^docs\/(.*)\.md$/, "$1").replace(/\/README$/, "")],
  ["docs/decisions/*.md", (path) => path.replace(/^docs\/(.*)\.md$/, "$1").replace(/\/README$/, "")],
  ["SECURITY.md", () => "security"],
  ["CONTRIBUTING.md", () => "contributing"],
  ["packages/*/README.md", (path) => path.replace("/README.md", "")],
  ["packages/sandbox/BEHAVIOURS.md", () => "behaviours"],
  ["apps/console/README.md", () => "console"],
  ["spec/README.md", () => "spec"],
  ["spec/DECISIONS.md", () => "spec/decisions"],
  ["spec/workflows/README.md", () => "spec/workflows"],
];

/** The pages that stand in the repository as Markdown. Nothing of them is copied. */
export function writtenPages(): Draft[] {
  const pages = places.flatMap(([pattern, route]) =>
    globSync(pattern, { cwd: inRepository(".") })
      .map((path) => path.replaceAll("\\", "/"))
      .sort()
      .map((path) => draftOf(path, route(path))),
  );
  return pages.map((page) => (page.route === "decisions" ? withList(page, pages) : page));
}

function draftOf(path: string, route: string): Draft {
  const number = /^docs\/decisions\/(\d{4})-/.exec(path)?.[1];
  const text = readText(path);
  const label = /^packages\/[^/]+$/.test(route) ? "Overview" : labels[route];
  return {
    route,
    file: inRepository(path),
    text,
    name: path,
    source: path,
    ...(label && { label }),
    ...(number && { neighbours: false as const }),
  };
}

/** Titles that are too long for the sidebar, or say less there than on their page. */
const labels: Readonly<Record<string, string>> = {
  behaviours: "Sandbox behaviours",
  console: "Console, a sample app",
  guides: "All guides",
  dependencies: "Dependencies",
  oddities: "Oddities",
  pains: "Pains of generated clients",
  regenerating: "Regenerating",
  releasing: "Releasing",
  security: "Security",
  spec: "The contract",
  "spec/decisions": "Decisions of the contract",
  "spec/workflows": "Workflows",
  testing: "Testing your consumer",
};

const firstHeading = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? "";

/** The folder's README says what decisions are; the site lists them below. */
function withList(page: Draft, pages: readonly Draft[]): Draft {
  const rows = pages
    .filter(({ route }) => /^decisions\/\d{4}-/.test(route))
    .map(({ route, text }) => {
      const [date = ""] = /^\d{4}-\d\d-\d\d$/m.exec(text) ?? [];
      return `| ${route.slice("decisions/".length, "decisions/0000".length)} | [${firstHeading(text)}](/${route}/) | ${date} |`;
    });
  return {
    ...page,
    text: [page.text.trimEnd(), "", "| number | decision | date |", "| --- | --- | --- |", ...rows, ""].join("\n"),
  };
}

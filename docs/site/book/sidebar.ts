import { entryPoints } from "./api/entry-points.ts";
import { callsOf, operationRoute, readContract } from "./reference/contract.ts";

export type SidebarGroup = {
  readonly label: string;
  readonly collapsed?: boolean;
  readonly items: readonly SidebarItem[];
};

/** A route, whose page gives the words, or a group of them. */
export type SidebarItem = string | SidebarGroup;

/** The order of the site. A page that stands here must be there, or the build fails. */
export function sidebar(): SidebarItem[] {
  return [
    { label: "Start", items: ["getting-started", "oddities", "command-line"] },
    { label: "Guides", items: ["guides", "guides/onboard", "guides/export", "guides/rerun", "guides/session"] },
    { label: "Reference", items: ["reference", ...operations(), "reference/schemas"] },
    { label: "Packages", items: ["types", "client", "sandbox", "contract"].map(packageGroup) },
    "testing",
    "behaviours",
    { label: "Project", items: project },
  ];
}

const project: readonly string[] = [
  "console",
  "spec",
  "spec/decisions",
  "spec/workflows",
  "regenerating",
  "releasing",
  "security",
  "benchmarks",
  "contributing",
  "decisions",
  "dependencies",
  "pains",
];

function operations(): SidebarGroup[] {
  const contract = readContract();
  const calls = callsOf(contract);
  return contract.tags.map(({ name }) => ({
    label: name,
    collapsed: true,
    items: calls.filter((call) => call.tags[0] === name).map((call) => operationRoute(call.operationId)),
  }));
}

const packageGroup = (folder: string): SidebarGroup => ({
  label: `@nudgescribe/${folder}`,
  collapsed: true,
  items: [
    `packages/${folder}`,
    ...entryPoints()
      .filter((entry) => entry.folder === folder)
      .map(({ name }) => ["packages", folder, "api", ...name.split("/").slice(2)].join("/")),
  ],
});

export const routesIn = (items: readonly SidebarItem[]): string[] =>
  items.flatMap((item) => (typeof item === "string" ? [item] : routesIn(item.items)));

import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const pinned: string = manifest.packageManager.replace("pnpm@", "");

test("npm start and npm test call exactly the pnpm that packageManager names", () => {
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
  for (const name of ["start", "test"]) {
    expect(manifest.scripts[name]).toContain(`npx -y --prefer-offline pnpm@${pinned} run `);
  }
});

const workflows = globSync(".github/workflows/*.yml", { cwd: root });

test.each(["README.md", "CONTRIBUTING.md", "docs/releasing.md", ".ci/run", "pnpm-workspace.yaml", ...workflows])(
  "%s names no other pnpm version",
  (path) => {
    const named = [...read(path).matchAll(/pnpm@([\w.]+)/g)].map(([, version]) => version);
    expect(named.filter((version) => version !== pinned)).toEqual([]);
  },
);

test("CI runs .ci/run, and .ci/run runs the README's test command", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml"));
  const commands = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
    steps.map((step) => step.run),
  );
  expect(commands).toContain("bash .ci/run");
  expect(read(".ci/run").trim().split("\n").at(-1)).toBe("npm test");
  expect(read("README.md")).toMatch(/^npm test/m);
});

const manifestPaths = [
  "package.json",
  ...globSync(
    ["spec", "benchmarks", "docs", "{packages,apps,tools}/*"].map((folder) => `${folder}/package.json`),
    { cwd: root },
  ),
];

/** Every direct dependency of every package: where it stands, its name and its version. */
const dependencies = manifestPaths.flatMap((path) => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(path));
  return Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(
    ([name, version]) => ({ path, name, version }),
  );
});

test("pnpm installs what a changed package.json asks for before it runs a script", () => {
  expect(parse(read("pnpm-workspace.yaml")).verifyDepsBeforeRun).toBe("install");
});

test("versions of dependencies are exact", () => {
  expect(manifestPaths.length).toBeGreaterThan(8);
  const exact = /^((npm:[\w-]+@)?\d+\.\d+\.\d+|workspace:[*^])$/;
  expect(dependencies.filter(({ version }) => !exact.test(version))).toEqual([]);
});

test("docs/dependencies.md has a line for every dependency, and none for what is gone", () => {
  const rows = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => /^\| (?!---|dependency|package)/.test(line));
  const cells = rows.map((row) => row.split("|").slice(1, -1));
  const listed = cells.flatMap((cell) => (cell.at(-2) ?? "").split(",").map((name) => name.trim()));
  const used = dependencies.filter(({ version }) => !version.startsWith("workspace:")).map(({ name }) => name);
  expect([...new Set(listed)].sort()).toEqual([...new Set(used)].sort());
});

test("only the install scripts that are listed may run", () => {
  const { allowBuilds } = parse(read("pnpm-workspace.yaml"));
  const allowed = Object.entries(allowBuilds).filter(([, allow]) => allow);
  expect(allowed.map(([name]) => name)).toEqual(["node"]);
});

const published = globSync("packages/*/package.json", { cwd: root })
  .map((path) => JSON.parse(read(path)))
  .filter((of: { private?: boolean }) => !of.private);

test("published packages have no peer dependencies", () => {
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter((of) => of.peerDependencies).map(({ name }) => name)).toEqual([]);
});

/** What would hold up a release: changesets by path and text. */
function changesetProblems(files: Readonly<Record<string, string>>): string[] {
  const names = published.map(({ name }) => name);
  return Object.entries(files).flatMap(([path, text]) => {
    if (path.endsWith("pre.json")) return [`${path}: pre mode is on`];
    if (!path.endsWith(".md") || path.endsWith("README.md")) return [];
    const named = [...text.matchAll(/^["'](.+)["']: *(\w+)$/gm)].map(([, name, bump]) => ({ name, bump }));
    if (named.length === 0) return [`${path}: names no package`];
    return named
      .filter(({ name, bump = "" }) => !names.includes(name) || !["major", "minor", "patch"].includes(bump))
      .map(({ name, bump }) => `${path}: ${name} ${bump}`);
  });
}

test("changesets name published packages, and no pre mode is on", () => {
  const files = globSync(".changeset/*", { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  expect(changesetProblems(Object.fromEntries(files.map((path) => [path, read(path)])))).toEqual([]);
});

test.each([
  ["a package that is not published", ".changeset/a.md", '---\n"@nudgescribe/console": minor\n---\n'],
  ["a bump that is none", ".changeset/a.md", '---\n"@nudgescribe/client": huge\n---\n'],
  ["no package", ".changeset/a.md", "---\n---\n"],
  ["pre mode", ".changeset/pre.json", "{}"],
])("a changeset with %s is found", (_fault, path, text) => {
  expect(changesetProblems({ [path]: text })).toEqual([expect.stringContaining(path)]);
});

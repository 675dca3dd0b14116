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

test.each(["README.md", "CONTRIBUTING.md", ".ci/run", ".github/workflows/ci.yml", "pnpm-workspace.yaml"])(
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
    ["spec", "benchmarks", "{packages,apps,tools}/*"].map((folder) => `${folder}/package.json`),
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
  expect(dependencies.filter(({ version }) => !/^(\d+\.\d+\.\d+|workspace:[*^])$/.test(version))).toEqual([]);
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

test("changesets name published packages, and no pre mode is on", () => {
  const files = globSync(".changeset/*", { cwd: root });
  const named = files
    .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
    .flatMap((path) => [...read(path).matchAll(/^"(.+)": (?:major|minor|patch)$/gm)].map(([, name]) => name));
  const names = published.map(({ name }) => name);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
  expect(files.filter((path) => path.endsWith("pre.json"))).toEqual([]);
});

import { globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOf, readFromRoot, rowsUnder } from "./held-by.ts";

const root = resolve(import.meta.dirname, "../../..");
const page = readFromRoot("SECURITY.md");

test("every promise of SECURITY.md has a number and a test that runs", () => {
  expect(problemsOf(page)).toEqual([]);
  expect(rowsUnder("held by", page).length).toBeGreaterThan(80);
});

test.each<[string, RegExp, string, RegExp]>([
  ["a promise without a test", /(^\| 7 \|.*\|) `[^`]+` › .+ \|$/m, "$1 by care |", /^no number, or no test: \| 7 \|/],
  ["a promise without a number", /^\| 7 \|/m, "| |", /^no number, or no test: \| \|/],
  ["a number that is left out", /^\| 7 \|.*\n/m, "", /^rows with a test are 1,2,3,4,5,6,8,/],
  ["a number that stands twice", /^\| 7 \|/m, "| 6 |", /^rows with a test are 1,2,3,4,5,6,6,8,/],
  ["a test that does not exist", /(^\| 7 \|.* › ).+( \|)$/m, "$1waits for the moon$2", /^7: no such test$/],
  ["a file that does not exist", /(^\| 7 \|.*\| )`[^`]+`/m, "$1`tools/none/test/a.test.ts`", /^7: no such file/],
  ["a file that is no test", /(^\| 7 \|.*\| )`[^`]+`/m, "$1`README.md`", /^7: no such file of tests$/],
])("%s is found", (_fault, find, plant, expected) => {
  const faulty = page.replace(find, plant);
  expect(faulty).not.toBe(page);
  expect(problemsOf(faulty)).toContainEqual(expect.stringMatching(expected));
});

/** A test with a mark behind its first word: text to look at, which nobody runs. */
const marked = (mark: string): string => `test.${mark}("holds", () => {});`;

const rowFor = (name: string) =>
  `| # | promise | held by |\n| - | - | - |\n| 1 | it | \`tools/workspace/test/tally.test.ts\` › ${name} |\n`;

test.each<[string, string, string[]]>([
  ["a test", 'test("holds", () => {});', []],
  ["a test of many", 'test.each([\n  ["a"],\n])(\n  "%s holds", () => {});', []],
  ["a test that runs where it can", marked("skipIf(isWindows)"), []],
  ["a comment", 'test("is", () => {});\n// "holds"', ["1: no such test"]],
  ["a text before any test", 'const text = "holds";', ["1: no such test"]],
  ["a test that is skipped", marked("skip"), ["1: the test would not run"]],
  ["a test that is to be written", marked("todo"), ["1: the test would not run"]],
  ["a test that must fail", marked("fails"), ["1: the test would not run"]],
])("a name that stands in %s: is the promise held?", (_where, text, expected) => {
  expect(problemsOf(rowFor("holds"), { read: () => text })).toEqual(expected);
});

// What SECURITY.md promises of the supply chain, and nothing else holds.

type Resolution = { readonly integrity?: string; readonly tarball?: string; readonly type?: string };
type Linked = Readonly<Record<string, { readonly version: string }>>;
type Lockfile = {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Linked; readonly optionalDependencies?: Linked }>
  >;
  readonly packages: Readonly<Record<string, { readonly resolution: Resolution }>>;
  readonly snapshots: Readonly<
    Record<
      string,
      { readonly dependencies?: Record<string, string>; readonly optionalDependencies?: Record<string, string> }
    >
  >;
};
const lockfile: Lockfile = parse(readFromRoot("pnpm-lock.yaml"));

const withoutHash = (packages: Lockfile["packages"]): string[] =>
  Object.entries(packages)
    .filter(
      ([, { resolution }]) => !resolution.integrity?.startsWith("sha512-") || resolution.tarball || resolution.type,
    )
    .map(([name]) => name);

test("every package of the lockfile comes from the registry, and has the hash of its content", () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(300);
  expect(withoutHash(lockfile.packages)).toEqual([]);
});

test.each<[string, Resolution]>([
  ["without a hash", {}],
  ["with an old hash", { integrity: "sha1-planted" }],
  ["from an address of its own", { integrity: "sha512-planted", tarball: "https://elsewhere.example/a.tgz" }],
  ["from git", { integrity: "sha512-planted", type: "git" }],
])("a package %s would be found", (_fault, resolution) => {
  expect(withoutHash({ "planted@1.0.0": { resolution } })).toEqual(["planted@1.0.0"]);
});

const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), "utf8"),
}));

const thawed = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => /pnpm@\S+ (install|i|add|update)\b/.test(line) && !line.endsWith(" --frozen-lockfile"));

test("CI installs what the lockfile says, and nothing else", () => {
  expect(workflows.filter(({ text }) => text.includes("install --frozen-lockfile")).length).toBeGreaterThan(2);
  expect(workflows.flatMap(({ text }) => thawed(text))).toEqual([]);
  // `npm test` installs by itself, and with CI=true pnpm freezes the lockfile.
  expect(readFromRoot(".ci/run")).toMatch(/^export CI=true /m);
  expect(thawed("- run: npx -y pnpm@10.34.9 install")).toHaveLength(1);
});

const published = globSync("packages/*/package.json", { cwd: root }).map((path) => ({
  folder: dirname(path),
  manifest: JSON.parse(readFileSync(join(root, path), "utf8")),
}));

test("installing a published package runs nothing of ours", () => {
  expect(published).toHaveLength(4);
  const scripts = published.flatMap(({ manifest }) => Object.keys(manifest.scripts ?? {}));
  expect(scripts.filter((name) => /^(pre|post)?(install|prepare|publish|pack)$/.test(name))).toEqual([]);
});

/** Every package that installing one of ours brings along. */
function broughtAlong(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const { dependencies, optionalDependencies } = lockfile.importers[folder] ?? {};
  for (const [name, { version }] of Object.entries({ ...dependencies, ...optionalDependencies })) {
    if (!version.startsWith("link:")) follow(`${name}@${version}`, found);
    else if (found.size !== found.add(name).size) broughtAlong(join(folder, version.slice(5)), found);
  }
  return found;
}

function follow(id: string, found: Set<string>): void {
  if (found.has(id)) return;
  found.add(id);
  const { dependencies, optionalDependencies } = lockfile.snapshots[id] ?? {};
  for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies }))
    follow(lockfile.snapshots[`${name}@${version}`] ? `${name}@${version}` : version, found);
}

test("SECURITY.md says how many packages each of ours brings along", () => {
  const rows = published
    .toSorted((one, other) => broughtAlong(one.folder).size - broughtAlong(other.folder).size)
    .map(({ folder, manifest }) => {
      const direct = Object.keys(manifest.dependencies ?? {}).length;
      return `| \`${manifest.name}\` | ${direct} | ${broughtAlong(folder).size} |`;
    });
  expect(rowsUnder("in all", page)).toEqual(rows);
});

/** Hosts that code names, without the local ones, those of examples and what is only a name. */
const hostsIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)]
    .map(([, host = ""]) => host)
    .filter((host) => !/^127\.|\.example$|^www\.w3\.org$/.test(host));

test("published code names no host but those of the vendor: nothing is told to anybody else", () => {
  const files = globSync("packages/*/{src,bin}/**/*.{ts,js}", { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const hosts = files.flatMap((file) => hostsIn(readFileSync(join(root, file), "utf8")));
  expect([...new Set(hosts)].sort()).toEqual(["api-docs.nudgescribe.com", "client-api.nudgescribe.com"]);
  expect(hostsIn('fetch("https://telemetry.planted.com/v1")')).toEqual(["telemetry.planted.com"]);
});

test("tools that report home are started where they are told not to", () => {
  const { scripts } = JSON.parse(readFromRoot("package.json"));
  const started = Object.values<string>(scripts).flatMap((script) => script.split(/&&|\|/).map((one) => one.trim()));
  expect(started.filter((one) => /^(npx |pnpm exec )?(turbo|redocly|astro|prism)\b/.test(one))).toEqual([]);
  expect(readFromRoot("tools/workspace/src/turbo.ts")).toContain('TURBO_TELEMETRY_DISABLED: "1"');
  expect(readFromRoot("tools/changes/src/redocly.ts")).toContain('REDOCLY_TELEMETRY: "off"');
  expect(parse(readFromRoot("pnpm-workspace.yaml")).allowBuilds).toMatchObject({ "@scarf/scarf": false });
});

import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

// The only arrows between packages; what is in brackets is for builds and tests.
const arrows: Record<string, string[]> = {
  spec: [],
  "packages/types": ["(@nudgescribe/spec)"],
  "packages/client": ["@nudgescribe/types"],
  "packages/contract": ["@nudgescribe/sandbox", "@nudgescribe/types", "(@nudgescribe/client)"],
  "packages/sandbox": ["@nudgescribe/types", "(@nudgescribe/client)"],
  "apps/console": ["@nudgescribe/client", "@nudgescribe/contract", "@nudgescribe/sandbox", "@nudgescribe/types"],
  // It reads the cases of packages/client/conformance by their place: a test of the sandbox would close a circle.
  "tools/conformance": ["@nudgescribe/client", "@nudgescribe/sandbox", "@nudgescribe/types"],
  "tools/changes": ["(@nudgescribe/types)"],
  "tools/generate": ["@nudgescribe/changes", "(@nudgescribe/types)"],
  "tools/package": [],
  "tools/release": [
    "@nudgescribe/changes",
    "@nudgescribe/client",
    "@nudgescribe/contract",
    "@nudgescribe/generate",
    "@nudgescribe/package-tools",
    "@nudgescribe/types",
    "(@nudgescribe/sandbox)",
  ],
  "tools/spec": ["@nudgescribe/changes", "@nudgescribe/contract", "@nudgescribe/generate", "@nudgescribe/sandbox"],
  "tools/workspace": [],
  docs: [
    "@nudgescribe/client",
    "@nudgescribe/contract",
    "@nudgescribe/sandbox",
    "@nudgescribe/spec-tools",
    "@nudgescribe/types",
  ],
  benchmarks: ["@nudgescribe/client", "@nudgescribe/contract", "@nudgescribe/sandbox", "@nudgescribe/types"],
};

const packages = globSync(
  ["spec", "benchmarks", "docs", "{packages,apps,tools}/*"].map((folder) => `${folder}/package.json`),
  {
    cwd: root,
  },
).map(dirname);

test("every package is drawn", () => {
  expect(packages.sort()).toEqual(Object.keys(arrows).sort());
});

test.each(packages)("%s depends on the packages that its arrows point at, and on no other", (folder) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  );
  const ours = (names: object) => Object.keys(names).filter((name) => name.startsWith("@nudgescribe/"));
  expect([...ours(dependencies), ...ours(devDependencies).map((name) => `(${name})`)]).toEqual(arrows[folder]);
});

test.each(packages)("%s imports no file outside itself", (folder) => {
  const files = globSync("**/*.{ts,tsx,js}", {
    cwd: join(root, folder),
    exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
  });
  const strays = files.flatMap((file) => {
    const text = readFileSync(join(root, folder, file), "utf8");
    return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)]
      .map(([, target = ""]) => relative(join(root, folder), resolve(root, folder, dirname(file), target)))
      .filter((target) => target.startsWith(".."))
      .map((target) => `${file}: ${target}`);
  });
  expect(strays).toEqual([]);
});

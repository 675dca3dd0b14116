import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pack } from "../src/pack.ts";
import { publishablePackages } from "../src/publishable.ts";
import { secretProblems } from "../src/secrets.ts";
import { tarballProblems } from "../src/tarball.ts";
import { home, run } from "./run.ts";
import { temporaryFolder } from "./temporary.ts";

const manifest = {
  name: "planted",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

const sound = {
  "package.json": JSON.stringify(manifest),
  "README.md": "# planted\n",
  LICENSE: "MIT\n",
  "dist/index.js": "export const answer = 42;\n",
  "dist/index.d.ts": "export declare const answer: number;\n",
};

const withManifest = (change: object) => ({ "package.json": JSON.stringify({ ...manifest, ...change }) });
const exported = (target: object) => withManifest({ exports: { ".": target } });

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  await using folder = await temporaryFolder(files);
  return await tarballProblems(await pack(folder.path, folder.path));
}

test("a sound package has no problem", async () => {
  expect(await problemsOf(sound)).toEqual([]);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    "types that are missing",
    exported({ types: "./dist/gone.d.ts", default: "./dist/index.js" }),
    /^publint: .*gone\.d\.ts/,
  ],
  [
    "types behind the code",
    exported({ default: "./dist/index.js", types: "./dist/index.d.ts" }),
    /^publint: .*default/,
  ],
  ["an export without types", exported({ default: "./dist/bare.js" }), /^attw: UntypedResolution of "\."/],
  [
    "an import of nothing in the types",
    { "dist/index.d.ts": 'export * from "./gone.js";\n' },
    /^attw: InternalResolutionError/,
  ],
  ["a source", { "src/index.ts": "export {};\n" }, /^contents: src\/index\.ts should not be published$/],
  ["a test", { "dist/index.test.js": "export {};\n" }, /^contents: dist\/index\.test\.js should not be published$/],
  [
    "a map that is named but missing",
    { "dist/index.js": "export const answer = 42;\n//# sourceMappingURL=index.js.map\n" },
    /^contents: dist\/index\.js names index\.js\.map, which is missing$/,
  ],
  [
    "a map to nowhere",
    { "dist/index.js.map": '{"sources":["../src/index.ts"]}' },
    /^contents: dist\/index\.js\.map leads to \.\.\/src\/index\.ts, which is missing$/,
  ],
  ["a file of secrets", { "dist/.env": "A=b\n" }, /^secrets: dist\/\.env should not be published$/],
  [
    "a token of npm",
    { "dist/a.json": JSON.stringify(`npm_${"a1".repeat(18)}`) },
    /^secrets: dist\/a\.json .* token of npm$/,
  ],
  [
    "a private key",
    { "dist/a.txt": `-----BEGIN ${"RSA"} PRIVATE KEY-----\n` },
    /^secrets: dist\/a\.txt holds what looks like a private key$/,
  ],
  ["a folder of this machine", { "dist/a.txt": `${homedir()}/work\n` }, /^secrets: dist\/a\.txt names a folder/],
  ["a licence that is another", { LICENSE: "Apache\n" }, /^contents: LICENSE does not speak of MIT/],
  ["no licence", withManifest({ license: undefined }), /^package\.json: "license" is missing$/],
  ["side effects that are not denied", withManifest({ sideEffects: undefined }), /^package\.json: "sideEffects"/],
  ["a package that is not ESM", withManifest({ type: undefined }), /^package\.json: "type" should be "module"$/],
])("%s is found", async (_fault, files, expected) => {
  const bare = { "dist/bare.js": "export const answer = 42;\n" };
  expect(await problemsOf({ ...sound, ...bare, ...files })).toContainEqual(expect.stringMatching(expected));
});

test("a value of the environment that is a secret is found, by the name of its variable", () => {
  const contents = { files: ["dist/a.js"], read: () => 'const key = "correct-horse-battery";' };
  const env = { SOME_API_KEY: "correct-horse-battery", SOME_NAME: "correct-horse-battery" };
  expect(secretProblems(contents, { env })).toEqual(["secrets: dist/a.js holds $SOME_API_KEY"]);
});

test.each(["README.md", "LICENSE"])("a %s that is missing is found", async (file) => {
  const files = Object.fromEntries(Object.entries(sound).filter(([name]) => name !== file));
  expect(await problemsOf(files)).toEqual([`contents: ${file} is missing`]);
});

test.each(publishablePackages(home))("$name is clean as it would be published", async ({ folder }) => {
  await using temporary = await temporaryFolder();
  expect(await tarballProblems(await pack(join(home, folder), temporary.path))).toEqual([]);
});

test("the command names the package and its fault, and fails", async () => {
  const planted = { ...sound, ...withManifest({ sideEffects: undefined }) };
  const files = Object.entries(planted).map(([file, text]) => [`packages/planted/${file}`, text]);
  await using root = await temporaryFolder(Object.fromEntries(files));
  const { code, output } = await run("check.ts", "--root", root.path);
  expect(code).toBe(1);
  expect(output).toContain("planted: NOT CLEAN\n");
  expect(output).toContain('  package.json: "sideEffects" should be false');
});

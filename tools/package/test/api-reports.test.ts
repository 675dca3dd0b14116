import { appendFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { apiProblems, computeReports, writeReports } from "../src/api-reports.ts";
import { run } from "./run.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";

// Each report is a run of the compiler.
vi.setConfig({ testTimeout: 120_000 });

const manifest = { name: "planted", type: "module", exports: { ".": { types: "./dist/index.d.ts" } } };
const options = { target: "ES2023", lib: ["ES2023"], module: "NodeNext", types: [], strict: true };
const planted = {
  "package.json": JSON.stringify(manifest),
  "tsconfig.build.json": JSON.stringify({ compilerOptions: options }),
  "dist/index.d.ts": 'export { answer } from "./answer.ts";\n',
  "dist/answer.d.ts": "/** What it was all about. */\nexport declare const answer: number;\n",
  "node_modules/openapi-fetch/package.json": JSON.stringify({ name: "openapi-fetch", types: "index.d.ts" }),
  "node_modules/openapi-fetch/index.d.ts": "export type Client = { use: string };\n",
};

const inPackage = ({ path }: TemporaryFolder, file: string): string => join(path, "packages/planted", file);
const declarations = (root: TemporaryFolder): string => inPackage(root, "dist/index.d.ts");
const write = ({ path }: TemporaryFolder): string[] => writeReports(path, computeReports(path));
const problemsOf = ({ path }: TemporaryFolder): string[] => apiProblems(path, computeReports(path));

/** A built package, not yet reported, in a repository of its own. */
const repository = (): Promise<TemporaryFolder> =>
  temporaryFolder(
    Object.fromEntries(Object.entries(planted).map(([file, text]) => [`packages/planted/${file}`, text])),
  );

test("every committed API report is what is built", async () => {
  const { code, output } = await run("api.ts", "--check");
  expect(code, output).toBe(0);
  expect(output).toMatch(/^\d+ API reports match what is built\n$/);
});

test("a report that was written is current, and a second writing changes nothing", async () => {
  await using root = await repository();
  expect(write(root)).toEqual(["packages/planted/api/index.api.md"]);
  expect(problemsOf(root)).toEqual([]);
  expect(write(root)).toEqual([]);
});

test("a change of the API fails, with the file, the line that differs first and the command", async () => {
  await using root = await repository();
  write(root);
  await appendFile(declarations(root), "export declare const added: number;\n");
  const { code, output } = await run("api.ts", "--check", "--root", root.path);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^packages\/planted\/api\/index\.api\.md:7 is not the API that is built \(now: `.+`\); run `pnpm api:report` and commit the result$/m,
  );
});

test("a changed doc comment alone is no change of the API", async () => {
  await using root = await repository();
  write(root);
  const file = inPackage(root, "dist/answer.d.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace("What it was all about", "Another word"));
  expect(problemsOf(root)).toEqual([]);
});

test("what openapi-typescript made is named where it is exported, and not repeated", async () => {
  await using root = await repository();
  const made = "export type components = {\n    schemas: {\n        Group: string;\n    };\n};\n";
  await appendFile(declarations(root), made);
  const [report] = computeReports(root.path);
  expect(report?.text).toContain("\nexport type components; // src/generated/openapi.ts\n");
  expect(report?.text).not.toContain("Group");
});

test.each([
  ["openapi-fetch", 'import type { Client } from "openapi-fetch";\nexport declare const planted: Client;\n'],
  ["openapi-typescript", 'export declare const planted: "openapi-typescript";\n'],
])("a declaration that shows %s fails, also after the report was written", async (name, planted) => {
  await using root = await repository();
  write(root);
  await appendFile(declarations(root), planted);
  write(root);
  expect(problemsOf(root)).toContainEqual(expect.stringContaining(`shows a type of ${name}; declare our own`));
});

test("a declaration that does not compile fails, and says where it came from", async () => {
  await using root = await repository();
  write(root);
  await appendFile(declarations(root), "export declare const planted: ReturnType<number>;\n");
  const { code, output } = await run("api.ts", "--check", "--root", root.path);
  expect(code).toBe(1);
  expect(output).toContain('planted ".": its declarations do not compile: ');
});

test("a report that is missing fails, and so does the report of an export that has gone", async () => {
  await using root = await repository();
  write(root);
  const report = inPackage(root, "api/index.api.md");
  await cp(report, inPackage(root, "api/gone.api.md"));
  await rm(report);
  expect(problemsOf(root)).toEqual([
    expect.stringMatching(/^packages\/planted\/api\/index\.api\.md:1 is not the API that is built/),
    expect.stringMatching(/^packages\/planted\/api\/gone\.api\.md reports an export that package\.json does not have/),
  ]);
});

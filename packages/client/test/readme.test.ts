import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const snippets = [...readFileSync(`${folder}README.md`, "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, code = ""]) => code,
);

/** What the snippets speak of and do not make themselves. */
const known: Record<string, string> = {
  apiKey: "string",
  email: "string",
  password: "string",
  workspace_id: "string",
  customer_group_id: "string",
  campaign_id: "string",
  csvTextOrBlobOrRows: "string",
  onProgress: "(progress: unknown) => void",
  nudgescribe: 'import("@nudgescribe/client").Nudgescribe',
};

const modules = new Map(
  snippets.map((code, index) => {
    const own = Object.entries(known).filter(([name]) => !new RegExp(`const ${name}\\b`).test(code));
    const given = own.map(([name, type]) => `declare const ${name}: ${type};`).join(" ");
    return [`${folder}snippet-${index + 1}.ts`, `export {}; ${given}\n${code}`];
  }),
);

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const roots = [...files.keys(), `${folder}src/files/papaparse.d.ts`];
  const program = ts.createProgram(roots, { ...options, noUnusedLocals: false }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line;
    return `${file?.fileName.replace(folder, "")}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

test("the snippets of the README compile", () => {
  expect(snippets.length).toBeGreaterThan(4);
  expect(problemsOf(modules)).toEqual([]);
});

test("a snippet that speaks of what is not there does not", () => {
  const wrong = new Map([[`${folder}snippet-0.ts`, 'import { Nudge } from "@nudgescribe/client"; Nudge;']]);
  expect(problemsOf(wrong)).toEqual([expect.stringContaining("snippet-0.ts:0: ")]);
});

import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** Changes of declarations that are installed in a project, by path below `node_modules/@nudgescribe`. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Where TypeScript itself complains about a project, as `src/calls.ts:8`, when the declarations of our packages were
 * others than those that are installed.
 */
export function typeErrors(folder: string, edits: Edits): string[] {
  const config = join(folder, "tsconfig.json");
  const command = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(String(messageText));
    },
  });
  const host = ts.createCompilerHost(command?.options ?? {}, true);
  host.getCurrentDirectory = () => dirname(config);
  const { getSourceFile } = host;
  host.getSourceFile = (fileName, ...rest) => {
    const [, path = ""] = fileName.split("node_modules/@nudgescribe/");
    const change = edits[path];
    if (change) return edited(fileName, change);
    if (!fileName.includes("/lib.")) return getSourceFile(fileName, ...rest);
    if (!parsed.has(fileName)) parsed.set(fileName, getSourceFile(fileName, ...rest));
    return parsed.get(fileName);
  };
  const program = ts.createProgram({ rootNames: command?.fileNames ?? [], options: command?.options ?? {}, host });
  return program.getSemanticDiagnostics().flatMap(({ file, start }) => {
    if (!file || start === undefined || file.fileName.includes("node_modules")) return [];
    const { line } = file.getLineAndCharacterOfPosition(start);
    return [`${relative(folder, file.fileName)}:${line + 1}`];
  });
}

function edited(fileName: string, change: (text: string) => string): ts.SourceFile {
  const text = ts.sys.readFile(fileName) ?? "";
  const changed = change(text);
  if (changed === text) throw new Error(`${fileName} is not changed`);
  return ts.createSourceFile(fileName, changed, { languageVersion: ts.ScriptTarget.ES2023 }, true);
}

/** The same change wherever the schemas are declared: the client has a copy of them. */
export const inSchemas = (change: (text: string) => string): Edits => ({
  "client/dist/types.d.ts": change,
  "types/dist/generated/openapi.d.ts": change,
});

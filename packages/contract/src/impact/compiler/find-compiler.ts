import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type ts from "typescript";
import { classic } from "./classic.ts";
import type { Compiler } from "./compiler.ts";
import { type NativeParts, native } from "./native.ts";

/**
 * The TypeScript that the project has installed: this package brings none, so a project is read as its owner reads it.
 *
 * @throws Error in one line, when there is none or it is too old
 */
export async function findCompiler(config: string): Promise<Compiler> {
  const from = createRequire(config);
  let manifest: string;
  try {
    manifest = from.resolve("typescript/package.json");
  } catch {
    throw new Error(
      `${dirname(config)} has no TypeScript, which is what reads the project; run npm install --save-dev typescript`,
    );
  }
  const { version } = from(manifest) as { version: string };
  const major = Number.parseInt(version, 10);
  if (major < 5)
    throw new Error(`TypeScript ${version} of ${dirname(config)} is too old; install 5.0 or newer to run impact`);
  if (major < 7) return classic(from(dirname(manifest)) as typeof ts);
  return load(from, version);
}

async function load(from: NodeJS.Require, version: string): Promise<Compiler> {
  const part = async <T>(name: string) => (await import(pathToFileURL(from.resolve(name)).href)) as T;
  try {
    const sync = await part<NativeParts["sync"]>("typescript/unstable/sync");
    const ast = await part<NativeParts["ast"]>("typescript/unstable/ast");
    return native({ sync, ast, version, referencesOf: referencesIn });
  } catch (error) {
    const why = (error as Error).message.split("\n")[0];
    throw new Error(
      `TypeScript ${version} cannot be asked about a program the way 7.0 can (${why}); install typescript@7.0 or @6 to run impact`,
    );
  }
}

/** References cannot be asked for, so the file is read: JSON with comments and trailing commas. */
function referencesIn(config: string): string[] {
  const text = readFileSync(config, "utf8");
  const plain = text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_all, kept: string | undefined) => kept ?? "")
    .replace(/("(?:[^"\\]|\\.)*")|,(\s*[}\]])/g, (_all, kept: string | undefined, end: string) => kept ?? end);
  let references: { path?: string }[] = [];
  try {
    references = (JSON.parse(plain) as { references?: { path?: string }[] }).references ?? [];
  } catch {
    // The compiler says what is wrong with it.
  }
  return references.flatMap(({ path }) => {
    if (path === undefined) return [];
    const target = resolve(dirname(config), path);
    return [target.endsWith(".json") ? target : join(target, "tsconfig.json")];
  });
}

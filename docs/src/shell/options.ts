import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The long options that programs of ours take: the keys of their `parseArgs`, and what their usage and code name. */
export function optionsOf(root: string, files: readonly string[]): ReadonlySet<string> {
  const text = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  const keys = [...text.matchAll(/["']?([a-z][\w-]*)["']?: \{\s*type: "(?:string|boolean)"/g)];
  const named = [...text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)];
  return new Set([...keys, ...named].map(([, name = ""]) => name));
}

/** What a script of the root package.json starts last: a source file, or a program of a package with words of its own. */
export function startedBy(root: string, script: string): { file?: string; program?: string; words: string[] } {
  const [, file = "", rest = ""] = /^node (\S+)(.*)$/.exec(script.split("&& ").at(-1)?.trim() ?? "") ?? [];
  const words = rest.trim().split(/\s+/).filter(Boolean);
  const program = /^packages\/([^/]+)\/bin\//.exec(file)?.[1];
  if (program !== undefined) return { program, words };
  return existsSync(join(root, file)) && file !== "" ? { file, words } : { words };
}

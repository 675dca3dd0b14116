import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export type ProgramSources = {
  /** Commands by name, of one or two words, with the file that reads their options; none for a program without any. */
  readonly commands: ReadonlyMap<string, string>;
  /** What reads options of every command, or those of a program without commands. */
  readonly common: readonly string[];
};

/** Where the program of a package under packages/ reads its command line. */
export function programSources(root: string, folder: string): ProgramSources {
  const source = `packages/${folder}/src`;
  const text = (path: string) => readFileSync(join(root, path), "utf8");
  const find = (pattern: string) => globSync(`${source}/${pattern}`, { cwd: root }).sort();
  const commands = new Map<string, string>();
  // A file for each topic, whose commands have names; or a file for each command.
  for (const path of find("cli/commands/**/*.ts"))
    for (const [, name = ""] of text(path).matchAll(/^\s+name: "([a-z][a-z -]*)"/gm)) commands.set(name, path);
  if (commands.size === 0)
    for (const path of find("cli/*.ts"))
      if (/^export async function run\(args\b/m.test(text(path))) commands.set(basename(path, ".ts"), path);
  const common = [`${source}/cli/common-options.ts`, `${source}/cli/parse-line.ts`, `${source}/cli.ts`];
  return { commands, common: common.filter((path) => existsSync(join(root, path))) };
}

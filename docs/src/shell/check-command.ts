import { optionsOf, startedBy } from "./options.ts";
import { programSources } from "./program-sources.ts";
import { folderOfProgram, type Programs } from "./programs.ts";

/** Programs of a machine and of other projects, whose options are their own business. */
const others = [
  "cd",
  "export",
  "cat",
  "cp",
  "curl",
  "echo",
  "git",
  "gh",
  "head",
  "ls",
  "mkdir",
  "node",
  "rm",
  "tail",
  "apt-get",
];

/** What users install beside our packages, and pages speak of. */
const installed = ["vitest", "jest", "typescript", "tsx", "redis", "@types/node", "openapi-fetch"];

/** Commands of npm and pnpm themselves that pages speak of, beside running a script and installing. */
const managersOwn: Readonly<Record<string, readonly string[]>> = {
  npm: ["ci", "init", "pack", "stage", "view"],
  pnpm: ["docs", "pack"],
};

/** What is wrong with one command of a shell block; nothing when it can be called as it stands. */
export function checkCommand(programs: Programs, words: readonly string[]): string[] {
  const [name = "", ...rest] = words;
  const args = rest.filter((word) => !/^(-y|--yes|-s|--silent|--prefer-offline)$/.test(word));
  if (name === "npx") return checkNpx(programs, args);
  if (name === "pnpm" || name === "npm") return checkManager(programs, name, args);
  const folder = folderOfProgram(programs, name);
  if (folder !== undefined) return checkProgram(programs, folder, args);
  if (others.includes(name)) return [];
  return [`${name} is no command that this repository knows; correct it, or add it to docs/src/shell/check-command.ts`];
}

function checkNpx(programs: Programs, [target = "", ...args]: readonly string[]): string[] {
  if (target.startsWith("pnpm@"))
    return target === programs.pnpm ? checkManager(programs, "pnpm", args) : [`${target} is not ${programs.pnpm}`];
  const name = withoutVersion(target);
  const folder = programs.packages.get(name)?.folder ?? folderOfProgram(programs, name);
  if (folder === undefined)
    return installed.includes(name) ? [] : [`npx ${target}: no package of ours has this program`];
  return checkProgram(programs, folder, args);
}

function checkManager(programs: Programs, manager: string, [verb = "", ...args]: readonly string[]): string[] {
  if (["install", "add", "i"].includes(verb))
    return args
      .filter((word) => !word.startsWith("-"))
      .map(withoutVersion)
      .filter((name) => !programs.packages.has(name) && !installed.includes(name))
      .map((name) => `${manager} ${verb} ${name}: neither a package of ours nor one that pages may name`);
  const [script = "", ...given] = verb === "run" ? args : [verb, ...args];
  const text = programs.scripts[script];
  if (text !== undefined) return checkScript(programs, script, given);
  if (managersOwn[manager]?.includes(verb)) return [];
  return [`${manager} ${script}: package.json has no such script`];
}

function checkScript(programs: Programs, script: string, args: readonly string[]): string[] {
  const { file, program, words } = startedBy(programs.root, programs.scripts[script] ?? "");
  if (program !== undefined) return checkProgram(programs, program, [...words, ...args]);
  // Other projects' programs, such as vitest and changeset, know their options themselves.
  return file === undefined ? [] : unknownOptions(`pnpm ${script}`, args, optionsOf(programs.root, [file]));
}

function checkProgram({ root }: Programs, folder: string, args: readonly string[]): string[] {
  const { commands, common } = programSources(root, folder);
  const called = `the program of packages/${folder}`;
  const [first, second] = args;
  const named = [`${first} ${second}`, `${first}`].find((name) => commands.has(name));
  if (commands.size > 0 && named === undefined && first !== undefined && /^[a-z]/.test(first) && first !== "help")
    return [`${first} is no command of ${called}; it has ${[...commands.keys()].sort().join(", ")}`];
  const own = named === undefined ? [] : [commands.get(named) ?? ""];
  return unknownOptions(
    named === undefined ? called : `${named}, of ${called}`,
    args,
    optionsOf(root, [...own, ...common]),
  );
}

const unknownOptions = (called: string, args: readonly string[], known: ReadonlySet<string>): string[] =>
  args
    .flatMap((word) => /^--([a-z][\w-]*)/.exec(word)?.[1] ?? [])
    .filter((option) => !known.has(option) && option !== "help")
    .map((option) => `--${option} is no option of ${called}`);

const withoutVersion = (name: string): string => name.replace(/(?<=.)@.*$/, "");

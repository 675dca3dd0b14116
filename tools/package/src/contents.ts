import { posix } from "node:path";
import { secretProblems } from "./secrets.ts";

export type Contents = { readonly files: readonly string[]; readonly read: (file: string) => string };

const needed = ["package.json", "README.md", "LICENSE"];

/** Sources, tests and leftovers of tools; users of the package have no use for them. What is built may be about coverage. */
const unwanted =
  /^coverage\/|(?:^|\/)(?:src|test|tests|api|node_modules)\/|\.test\.|\.tsbuildinfo$|(?<!\.d)\.[cm]?tsx?$/;

/** What is missing from a tarball, what should not be in it, and what its package.json must say. */
export function contentProblems({ files, read }: Contents): string[] {
  const manifest = JSON.parse(read("package.json"));
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `contents: ${file} is missing`),
    ...(files.some((file) => file.startsWith("dist/")) ? [] : ["contents: dist/ is missing; build first"]),
    ...files.filter((file) => unwanted.test(file)).map((file) => `contents: ${file} should not be published`),
    ...files.flatMap((file) => mapProblems(file, { files, read })),
    ...secretProblems({ files, read }),
    ...licenceProblems(manifest.license, { files, read }),
    ...(manifest.type === "module" ? [] : ['package.json: "type" should be "module"']),
    ...(manifest.sideEffects === false ? [] : ['package.json: "sideEffects" should be false, or bundlers keep all']),
    ...workspaceRanges(manifest.dependencies),
  ];
}

/** The text must be that of the licence that package.json names. */
function licenceProblems(licence: unknown, { files, read }: Contents): string[] {
  if (typeof licence !== "string") return ['package.json: "license" is missing'];
  if (!files.includes("LICENSE") || read("LICENSE").includes(licence)) return [];
  return [`contents: LICENSE does not speak of ${licence}, which package.json names`];
}

/** A map that is named must be there, and its sources too: a debugger would look for them in vain. */
function mapProblems(file: string, { files, read }: Contents): string[] {
  const beside = (target: string) => posix.join(posix.dirname(file), target);
  if (/\.[cm]?[jt]s$/.test(file)) {
    const map = /^\/\/# sourceMappingURL=(?!data:)(\S+)$/m.exec(read(file))?.[1];
    return map === undefined || files.includes(beside(map)) ? [] : [`contents: ${file} names ${map}, which is missing`];
  }
  if (!file.endsWith(".map")) return [];
  const { sources = [], sourcesContent = [] }: { sources?: string[]; sourcesContent?: unknown[] } = JSON.parse(
    read(file),
  );
  return sources
    .filter((source, index) => !sourcesContent[index] && !files.includes(beside(source)))
    .map((source) => `contents: ${file} leads to ${source}, which is missing`);
}

const workspaceRanges = (dependencies: Record<string, string> = {}): string[] =>
  Object.entries(dependencies)
    .filter(([, range]) => range.startsWith("workspace:"))
    .map(([name, range]) => `package.json: ${name} has the range ${range}, which only this repository understands`);

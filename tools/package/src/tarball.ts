import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { contentProblems } from "./contents.ts";

/** What is wrong with a tarball that is to be published, one line a problem. */
export async function tarballProblems(path: string): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(path));
  const tarball = createPackageFromTarballData(bytes);
  const prefix = `/node_modules/${tarball.packageName}/`;
  const files = tarball.listFiles().map((file) => file.slice(prefix.length));
  return [
    ...contentProblems({ files, read: (file) => tarball.readFile(prefix + file) }),
    ...(await publintProblems(bytes)),
    ...(await typeProblems(tarball)),
  ];
}

async function publintProblems(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, level: "suggestion" });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

async function typeProblems(tarball: Package): Promise<string[]> {
  const result = await checkPackage(tarball);
  if (result.types === false) return ["attw: the package has no types"];
  return result.problems.filter(concernsEsm).map((problem) => `attw: ${describe(problem)}`);
}

/** The packages are ESM only: what `require` and the resolution of Node 10 would find is no promise of theirs. */
function concernsEsm(problem: Problem): boolean {
  if ("resolutionKind" in problem)
    return problem.resolutionKind === "node16-esm" || problem.resolutionKind === "bundler";
  return !("resolutionOption" in problem) || problem.resolutionOption !== "node10";
}

function describe(problem: Problem): string {
  if ("entrypoint" in problem) return `${problem.kind} of "${problem.entrypoint}" under ${problem.resolutionKind}`;
  if ("moduleSpecifier" in problem) return `${problem.kind} of "${problem.moduleSpecifier}" in ${problem.fileName}`;
  return `${problem.kind} in ${"typesFileName" in problem ? problem.typesFileName : problem.fileName}`;
}

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf, type Rehearsed } from "../../rehearse/rehearsed.ts";

export type VerifyOptions = {
  /** The folder that the rehearsal has kept. */
  readonly folder: string;
  /** SHA-256 of rehearsed.json in hexadecimal digits, as the job of the rehearsal told it. */
  readonly digest: string;
  /** The commit of this run, where it is known. */
  readonly commit?: string | undefined;
};

/**
 * What was rehearsed, when the folder holds exactly that.
 *
 * @throws Error that names the first difference
 */
export async function verifyRehearsed({ folder, digest, commit }: VerifyOptions): Promise<Rehearsed> {
  const bytes = await readFile(join(folder, "rehearsed.json"));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== digest) throw new Error(`rehearsed.json is not the one of the rehearsal: ${found}, expected ${digest}`);
  const rehearsed = JSON.parse(bytes.toString()) as Rehearsed;
  if (commit && rehearsed.commit !== commit)
    throw new Error(`commit ${rehearsed.commit} was rehearsed, this is ${commit}; rehearse again`);
  if (rehearsed.packages.length === 0) throw new Error("rehearsed.json names no package");
  for (const { file, integrity } of rehearsed.packages) {
    if (integrityOf(await readFile(join(folder, file))) !== integrity)
      throw new Error(`${file} is not the tarball that was rehearsed; rehearse again`);
  }
  const known = new Set(["rehearsed.json", ...rehearsed.packages.map(({ file }) => file)]);
  const strays = (await readdir(folder)).filter((name) => !known.has(name));
  if (strays.length > 0) throw new Error(`${strays.join(", ")} was not rehearsed`);
  return rehearsed;
}

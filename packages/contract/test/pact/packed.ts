import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Packs a `@nudgescribe/types` with this document as npm does, and answers with the path of the tarball. */
export async function packTypes(folder: string, version: string, document: object | undefined): Promise<string> {
  const home = join(folder, `types-${version}`);
  await mkdir(join(home, "dist"), { recursive: true });
  await writeFile(join(home, "package.json"), JSON.stringify({ name: "@nudgescribe/types", version }));
  await writeFile(join(home, "dist/index.js"), "");
  if (document) await writeFile(join(home, "dist/openapi.json"), JSON.stringify(document));
  await promisify(execFile)("npm", ["pack", "--pack-destination", folder], { cwd: home });
  return join(folder, `nudgescribe-types-${version}.tgz`);
}

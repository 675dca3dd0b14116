import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const home = resolve(import.meta.dirname, "../../..");

export type Copy = AsyncDisposable & {
  root: string;
  read: (path: string) => Promise<string>;
  generate: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
};

/** A copy of the contract and of all that is generated from it, to edit and to generate in. */
export async function copyOfRepository(): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), "nudgescribe-generate-"));
  const skip = /node_modules|\/test(\/|$)/;
  const generated = ["types", "client", "contract"].map((name) => `packages/${name}/src/generated`);
  for (const folder of ["spec", ...generated]) {
    await cp(join(home, folder), join(root, folder), {
      recursive: true,
      filter: (from) => !skip.test(from.slice(home.length)),
    });
  }
  const command = join(home, "tools/generate/src/main.ts");
  return {
    root,
    read: (path) => readFile(join(root, path), "utf8"),
    generate: (...args) =>
      new Promise((done) => {
        execFile(process.execPath, [command, ...args, "--root", root], (error, out, err) => {
          done({ code: error ? Number(error.code) : 0, out, err });
        });
      }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true }),
  };
}

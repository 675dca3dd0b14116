import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pack } from "../pack.ts";
import { npmInstall } from "./install.ts";

export type Consumer = AsyncDisposable & {
  readonly folder: string;
  /** Copies a program with the files beside it to where it finds the installed client, and gives its new path. */
  readonly adopt: (program: string) => Promise<string>;
};

const packed = ["packages/types", "packages/client"];

/** A project outside the repository that has installed the client as a user does: from tarballs. */
export async function createConsumer(root: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-consumer-"));
  const dispose = () => rm(folder, { recursive: true });
  try {
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await npmInstall(folder, await Promise.all(packed.map((path) => pack(join(root, path), folder))));
  } catch (error) {
    await dispose();
    throw error;
  }
  let programs = 0;
  return {
    folder,
    adopt: async (program) => {
      const home = join(folder, "programs", String(programs++));
      await cp(dirname(program), home, { recursive: true });
      return join(home, basename(program));
    },
    [Symbol.asyncDispose]: dispose,
  };
}

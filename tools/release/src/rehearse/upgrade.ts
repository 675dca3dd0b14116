import { join } from "node:path";
import { runtimes } from "@nudgescribe/package-tools/runtimes";
import { tryRuntimes } from "./consumers.ts";
import type { Gates } from "./gates.ts";
import { createProject, install, openProject } from "./project.ts";
import { metadataOf } from "./publish.ts";
import type { RehearsedPackage } from "./rehearsed.ts";
import type { Sandbox } from "./sandbox.ts";

export type UpgradeOptions = {
  readonly gates: Gates;
  /** The folder of the projects; that of `runtimes` has the first release. */
  readonly folder: string;
  readonly registry: URL;
  readonly first: readonly RehearsedPackage[];
  readonly next: readonly RehearsedPackage[];
  readonly sandbox: Sandbox;
};

const name = "@nudgescribe/client";

/** A consumer goes to the next release, and another one still gets the first. */
export async function tryUpgrade({ gates, folder, registry, first, next, sandbox }: UpgradeOptions): Promise<void> {
  const [before = "", after = ""] = [first, next].map((packages) => packages.find((of) => of.name === name)?.version);
  const run = (project: { folder: string }, title: string) =>
    tryRuntimes({
      ...{ gates, project, sandbox, title, program: "smoke.js" },
      chosen: runtimes.filter((runtime) => runtime.name === "node24"),
    });

  const upgraded = openProject(join(folder, "runtimes"));
  await gates.pass("upgrade a consumer", async () => {
    const { "dist-tags": tags } = await metadataOf(name, registry);
    if (tags["latest"] !== after) throw new Error(`"latest" of ${name} is ${tags["latest"]}, not ${after}`);
    await install(upgraded, [`${name}@latest`], next);
    return { said: `from ${before} to ${after}` };
  });
  await run(upgraded, "upgraded: smoke");

  const old = await gates.pass("install the first release again", async () => {
    // Exactly this client; the types it asks for by a range may be the next ones.
    const packages = [...first, ...next];
    const project = await createProject({
      name: "runtimes",
      folder: join(folder, "old"),
      registry,
      packages,
      range: "",
    });
    return { said: before, project };
  });
  await run(old.project, "first again: smoke");
}

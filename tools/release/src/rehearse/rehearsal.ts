import { globSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";
import { tryConsumers } from "./consumers.ts";
import { copyRepository } from "./copy.ts";
import type { Gates } from "./gates.ts";
import { loopbackUrl } from "./loopback.ts";
import { makeNextChange, plan } from "./next-change.ts";
import { plant } from "./plant.ts";
import { createProject } from "./project.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { distTagOf, type Rehearsed, type RehearsedPackage } from "./rehearsed.ts";
import { makeRelease, publishRelease } from "./release.ts";
import { startSandbox } from "./sandbox.ts";
import { tryUpgrade } from "./upgrade.ts";

export type RehearsalOptions = {
  readonly gates: Gates;
  /** The repository, which is only read. */
  readonly root: string;
  /** An empty folder outside it, for everything that is made. */
  readonly folder: string;
  readonly workingTree: boolean;
  readonly quick: boolean;
  /** Names of faults to plant; then nothing is published, since a gate before that must find them. */
  readonly faults: readonly string[];
  /** A registry that runs already, on this machine. */
  readonly registry: string | undefined;
  /** Where the tarballs of the first release and `rehearsed.json` go. */
  readonly out: string | undefined;
};

/** Two releases, one on top of the other. The first gate that fails ends it. */
export async function rehearse(options: RehearsalOptions): Promise<void> {
  const { gates, root, folder, workingTree, quick, faults, out } = options;
  const copy = join(folder, "repository");
  await gates.pass("copy the repository", () => copyRepository({ root, folder: copy, workingTree }));
  const commit = await command("git", ["rev-parse", "HEAD"], { cwd: root });
  await gates.pass("install", async () => {
    await command("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: copy });
    return { said: await plant(faults, "first", copy) };
  });

  const make = async (title: string) => {
    const versioned = globSync(".changeset/*.md", { cwd: copy }).some((file) => !file.endsWith("README.md"));
    const tarballs = join(folder, `${title}-tarballs`);
    const built = quick ? root : undefined;
    return { title, tarballs, packages: await makeRelease({ gates, title, copy, tarballs, versioned, built }) };
  };
  const makeNext = async () => {
    await gates.pass("next: change the contract", () => makeNextChange({ copy, quick }));
    await gates.pass("next: plan", async () => {
      const said = await plant(faults, "next", copy);
      await plan(copy, "--check", ...(quick ? ["--without-consumers"] : []));
      return { said: said || "the bump is large enough" };
    });
    return await make("next");
  };

  const first = await make("first");
  await tagRelease(copy, first.packages);
  if (faults.length > 0) {
    await makeNext();
    throw new Error(`what was planted, ${faults.join(" and ")}, was found by no gate`);
  }

  await using registry = await openRegistry(options);
  await publishRelease({ gates, registry: registry.url, ...first });
  const common = { gates, folder: join(folder, "projects"), registry: registry.url };
  const started = await gates.pass("install and start the sandbox", async () => {
    const at = join(common.folder, "sandbox");
    const packages = first.packages;
    const project = await createProject({ ...common, name: "sandbox", folder: at, packages });
    return { sandbox: await startSandbox(project) };
  });
  await using sandbox = started.sandbox;
  await tryConsumers({ ...common, packages: first.packages, sandbox, quick });

  // A preview is no release: nothing is planned from it, and nobody is upgraded to it.
  if (first.packages.every(({ version }) => distTagOf(version) === "latest")) {
    const next = await makeNext();
    await publishRelease({ gates, registry: registry.url, ...next });
    await tryUpgrade({ ...common, first: first.packages, next: next.packages, sandbox });
  }
  if (out !== undefined) await keep({ out, tarballs: first.tarballs, rehearsed: { commit, packages: first.packages } });
}

async function openRegistry({ gates, folder, registry }: RehearsalOptions): Promise<Registry> {
  if (registry !== undefined) return { url: loopbackUrl(registry), [Symbol.asyncDispose]: async () => undefined };
  const opened = await gates.pass("registry on loopback", async () => ({
    registry: await startRegistry(join(folder, "registry")),
  }));
  return opened.registry;
}

/** What the workflow does when a release is public; the plan looks for these tags. */
async function tagRelease(copy: string, packages: readonly RehearsedPackage[]): Promise<void> {
  for (const { name, version } of packages) await command("git", ["tag", `${name}@${version}`], { cwd: copy });
}

type KeepOptions = { readonly out: string; readonly tarballs: string; readonly rehearsed: Rehearsed };

async function keep({ out, tarballs, rehearsed }: KeepOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { file } of rehearsed.packages) await cp(join(tarballs, file), join(out, file));
  await writeFile(join(out, "rehearsed.json"), `${JSON.stringify(rehearsed, null, 2)}\n`);
}

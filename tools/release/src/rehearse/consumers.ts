import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluateOn } from "@nudgescribe/package-tools/chromium";
import { readResults } from "@nudgescribe/package-tools/program";
import type { Runtime } from "@nudgescribe/package-tools/runtime";
import { runtimes } from "@nudgescribe/package-tools/runtimes";
import { startFront } from "./front.ts";
import type { Gates } from "./gates.ts";
import { createProject, type Project } from "./project.ts";
import type { RehearsedPackage } from "./rehearsed.ts";
import type { Sandbox } from "./sandbox.ts";
import { sizesIn } from "./sizes.ts";

export type ConsumersOptions = {
  readonly gates: Gates;
  /** The folder for the projects. */
  readonly folder: string;
  readonly registry: URL;
  readonly packages: readonly RehearsedPackage[];
  readonly sandbox: Sandbox;
  /** Only the client on the Node that runs this. */
  readonly quick: boolean;
};

/** Installs each consumer and runs it against the sandbox. */
export async function tryConsumers(options: ConsumersOptions): Promise<void> {
  const { gates, folder, registry, packages, sandbox, quick } = options;
  const consumer = async (name: string, check: (project: Project) => Promise<void>) => {
    const required = ["runtimes", "kit", "commonjs"].includes(name);
    const made = await gates[required ? "pass" : "passIfHere"](`install ${name}`, async () => ({
      project: await createProject({ name, folder: join(folder, name), registry, packages }),
    }));
    if (made) await check(made.project);
  };

  const chosen = runtimes.filter(({ name }) => !quick || name === "node24");
  await consumer("runtimes", async (project) => {
    await tryRuntimes({ gates, project, sandbox, chosen, program: "smoke.js" });
    await tryCommand(gates, project, sandbox);
  });
  if (quick) return;
  const nodes = runtimes.filter(({ name }) => name.startsWith("node"));
  await consumer("kit", (project) => tryKit(gates, project));
  await consumer("commonjs", (project) =>
    tryRuntimes({ gates, project, sandbox, chosen: nodes, program: "smoke.cjs", title: "require(esm)" }),
  );
  await consumer("typescript", (project) => tryTypes(gates, project));
  await consumer("esbuild", (project) => tryEsbuild(gates, project, sandbox));
  await consumer("vite", (project) => tryVite(gates, project, sandbox));
}

type RuntimesOptions = Pick<ConsumersOptions, "gates" | "sandbox"> & {
  readonly project: Pick<Project, "folder">;
  readonly chosen: readonly Runtime[];
  readonly program: string;
  readonly title?: string;
};

export async function tryRuntimes(options: RuntimesOptions): Promise<void> {
  const { gates, project, sandbox, chosen, program, title = "smoke" } = options;
  await using front = await startFront({ upstream: sandbox.url });
  for (const runtime of chosen) {
    await gates[runtime.required ? "pass" : "passIfHere"](`${title} on ${runtime.name}`, async () => {
      const { version, run } = await runtime.prepare();
      const baseUrl = sandbox.smokeUrl(runtime.name === "chromium" ? front.url : undefined);
      const told = await run(join(project.folder, program), { runtime: runtime.name, baseUrl });
      return { said: `${version}, ${allPassed(told)}` };
    });
  }
}

/** @throws Error with what did not pass */
function allPassed(told: unknown): string {
  const results = readResults(told);
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length === 0) return `${results.length} checks passed`;
  throw new Error(failed.map(({ name, message = "failed" }) => `${name}: ${message}`).join("\n"));
}

/** The command that npm has linked signs in to the sandbox, with settings from a file as in a cron job. */
async function tryCommand(gates: Gates, project: Project, sandbox: Sandbox): Promise<void> {
  await gates.pass("nudgescribe doctor", async () => {
    const { apiKey, email, password } = Object.fromEntries(new URL(sandbox.smokeUrl()).searchParams);
    const settings = [
      `NUDGESCRIBE_BASE_URL=${sandbox.url}`,
      `NUDGESCRIBE_API_KEY=${apiKey}`,
      `NUDGESCRIBE_EMAIL=${email}`,
      `NUDGESCRIBE_PASSWORD=${password}`,
    ];
    await writeFile(join(project.folder, "settings.env"), settings.join("\n"), { mode: 0o600 });
    const binary = join("node_modules", "@nudgescribe", "client", "bin", "nudgescribe.js");
    const line = ["doctor", "--json", "--no-session", "--env-file", "settings.env"];
    const { checks } = JSON.parse(await project.node(binary, ...line)) as { checks: readonly { result: string }[] };
    return { said: `${checks.filter(({ result }) => result === "pass").length} checks passed` };
  });
}

async function tryKit(gates: Gates, project: Project): Promise<void> {
  await gates.pass("contract tests with the kit", async () => {
    const tap = await project.node("--test", "--test-global-setup=start.js", "--test-reporter=tap", "groups.js");
    const [, count = "no"] = /^# pass (\d+)$/m.exec(tap) ?? [];
    if (count !== "3") throw new Error(`3 tests should have passed:\n${tap}`);
    return { said: `${count} tests passed` };
  });
}

async function tryTypes(gates: Gates, project: Project): Promise<void> {
  for (const compiler of ["typescript-5", "typescript-7"]) {
    await gates.pass(`types with ${compiler}`, async () => {
      const tsc = join("node_modules", compiler, "bin/tsc");
      const version = await project.node(tsc, "--version");
      for (const config of ["tsconfig.json", "tsconfig.bundler.json"]) await project.node(tsc, "-p", config);
      return { said: `${version.replace("Version ", "")}, NodeNext and Bundler, libraries checked` };
    });
  }
}

async function tryEsbuild(gates: Gates, project: Project, sandbox: Sandbox): Promise<void> {
  await gates.pass("bundle with esbuild", async () => ({ said: sizesIn("esbuild", await project.node("build.js")) }));
  const bundled = runtimes.filter(({ name }) => name === "node24");
  await tryRuntimes({ gates, project, sandbox, chosen: bundled, program: "dist/smoke/smoke.js", title: "bundle" });
}

async function tryVite(gates: Gates, project: Project, sandbox: Sandbox): Promise<void> {
  await gates.pass("bundle with vite", async () => ({ said: sizesIn("vite", await project.node("build.js")) }));
  await gates.pass("built page in chromium", async () => {
    await using front = await startFront({ upstream: sandbox.url, pages: join(project.folder, "dist/page") });
    const context = { runtime: "page", baseUrl: sandbox.smokeUrl(front.url) };
    return { said: allPassed(await evaluateOn(front.url, `rehearse(${JSON.stringify(context)})`)) };
  });
}

// `pnpm spec:workflows [name …] [--server URL]`: walks the workflows, against the mock unless a server is named.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startMock } from "@nudgescribe/contract";
import { failedChecks, respect, storyInputs } from "./respect.ts";

const suffix = ".arazzo.yaml";
const folder = resolve(import.meta.dirname, "../../../spec/workflows");
const credentials = { apiKey: "NUDGESCRIBE_API_KEY", email: "NUDGESCRIBE_EMAIL", password: "NUDGESCRIBE_PASSWORD" };

async function choose(names: readonly string[]): Promise<string[]> {
  const all = (await readdir(folder)).filter((file) => file.endsWith(suffix)).map((file) => file.replace(suffix, ""));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Error(`${unknown} is not a workflow; choose of ${all.join(", ")}`);
  return names.length > 0 ? [...names] : all;
}

/** A server of its own gets real credentials, from the environment only. */
function inputsFor(server: string | undefined): object {
  if (!server) return storyInputs;
  const missing = Object.values(credentials).filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not set; --server needs them to sign in`);
  return {
    ...storyInputs,
    ...Object.fromEntries(Object.entries(credentials).map(([key, name]) => [key, process.env[name]])),
  };
}

async function walk(name: string, server: string, inputs: object): Promise<boolean> {
  const { code, steps, stderr } = await respect(join(folder, `${name}${suffix}`), server, inputs);
  console.log(`\n${name}`);
  for (const { stepId, checks } of steps) {
    const failed = failedChecks([{ stepId, checks }]);
    console.log(`  ${failed.length === 0 ? "✓" : "✗"} ${stepId.padEnd(22)} ${checks.length} checks`);
    for (const { name: check, message } of failed) console.log(`      ${check}: ${message.trim().split("\n")[0]}`);
  }
  if (code !== 0 && failedChecks(steps).length === 0) console.log(`  ${stderr.trim().split("\n").at(-1)}`);
  return code === 0;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { server: { type: "string" } } });
  const names = await choose(positionals);
  const inputs = inputsFor(values.server);
  await using mock = values.server ? undefined : await startMock();
  let passed = 0;
  for (const name of names) if (await walk(name, values.server ?? mock?.url ?? "", inputs)) passed++;
  console.log(`\n${passed} of ${names.length} workflows passed`);
  process.exitCode = passed === names.length ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

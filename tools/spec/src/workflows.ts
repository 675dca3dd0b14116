// `pnpm spec:workflows [name …] [--sandbox | --server URL]`: walks the workflows, against the mock unless told otherwise.
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startMock } from "@nudgescribe/contract";
import { failedChecks, respect, storyInputs } from "./respect.ts";
import { startStory } from "./story-sandbox.ts";

const suffix = ".arazzo.yaml";
const folder = resolve(import.meta.dirname, "../../../spec/workflows");
const credentials = { apiKey: "NUDGESCRIBE_API_KEY", email: "NUDGESCRIBE_EMAIL", password: "NUDGESCRIBE_PASSWORD" };

async function choose(names: readonly string[]): Promise<string[]> {
  const all = (await readdir(folder)).filter((file) => file.endsWith(suffix)).map((file) => file.replace(suffix, ""));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Error(`${unknown} is not a workflow; choose of ${all.join(", ")}`);
  return names.length > 0 ? [...names] : all;
}

type Place = AsyncDisposable & { readonly url: string; readonly inputs: object };

/** Where one workflow walks, and what it is told there. */
async function placeFor(name: string, { server, sandbox }: { server?: string; sandbox: boolean }): Promise<Place> {
  if (server) return { url: server, inputs: inputsFor(), [Symbol.asyncDispose]: async () => {} };
  if (!sandbox) {
    const mock = await startMock();
    return { url: mock.url, inputs: storyInputs, [Symbol.asyncDispose]: () => mock.close() };
  }
  const story = await startStory(name);
  return { url: story.url, inputs: { ...storyInputs, ...story.credentials }, [Symbol.asyncDispose]: story.close };
}

/** A server of one's own gets real credentials, from the environment only. */
function inputsFor(): object {
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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { server: { type: "string" }, sandbox: { type: "boolean", default: false } },
  });
  if (values.server && values.sandbox) throw new Error("--server and --sandbox exclude each other; give one of them");
  const names = await choose(positionals);
  let passed = 0;
  for (const name of names) {
    await using place = await placeFor(name, values);
    if (await walk(name, place.url, place.inputs)) passed++;
  }
  console.log(`\n${passed} of ${names.length} workflows passed`);
  process.exitCode = passed === names.length ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

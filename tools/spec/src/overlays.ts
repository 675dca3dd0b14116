import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "@nudgescribe/changes/redocly";
import { exec, type Path } from "jsonpath-rfc9535";
import { parse } from "yaml";
import type { Contract } from "./contract.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** A place in a document that the target of an action selects. */
type Match = { path: Path; value: Json };

const folder = "spec/overlays";
const suffix = ".overlay.yaml";

/**
 * What is wrong with the overlays under `root`, one line a problem; none when every action does something.
 * Redocly's bundler passes over an action whose target matches nothing, so an overlay could stop working unseen.
 */
export async function checkOverlays({ root, document }: Pick<Contract, "root" | "document">): Promise<string[]> {
  const files = (await readdir(join(root, folder)).catch(() => [])).filter((name) => name.endsWith(suffix)).sort();
  const problems = await Promise.all(files.map((name) => checkFile(root, `${folder}/${name}`, document)));
  return problems.flat();
}

/**
 * The contract with one overlay on it, as Redocly bundles it.
 *
 * @param name file name without `.overlay.yaml`, such as `vendor-v1`
 */
export async function applyOverlay(root: string, name: string): Promise<JsonObject> {
  const work = await mkdtemp(join(tmpdir(), "nudgescribe-overlay-"));
  try {
    const output = join(work, "openapi.json");
    const overlay = `--overlay=${folder}/${name}${suffix}`;
    // A view that removes operations leaves schemas behind that nothing uses any more.
    const args = ["bundle", "spec/openapi.yaml", overlay, "--remove-unused-components", `--output=${output}`];
    const { code, stderr } = await redocly(root, [...args, "--config=spec/redocly.yaml"]);
    if (code !== 0) throw new Error(`${folder}/${name}${suffix} does not apply: ${stderr.trim()}`);
    return JSON.parse(await readFile(output, "utf8")) as JsonObject;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function checkFile(root: string, file: string, contract: JsonObject): Promise<string[]> {
  let overlay: Json;
  try {
    overlay = parse(await readFile(join(root, file), "utf8"));
  } catch (error) {
    return [`${file} is not YAML: ${String((error as Error).message).split("\n")[0]}`];
  }
  if (!isObject(overlay) || overlay["overlay"] !== "1.0.0")
    return [`${file} is not an overlay; start it with \`overlay: 1.0.0\``];
  const { actions } = overlay;
  if (!Array.isArray(actions) || actions.length === 0)
    return [`${file} has no action; give it a list of actions, or delete it`];

  // An action may target what a former one added, so they apply to the same document in order.
  const document = structuredClone(contract);
  return actions.flatMap((action, index) => {
    const problem = isObject(action) ? applyAction(document, action) : "is not an object; give it a target";
    return problem ? [`${file} action ${index + 1}: ${problem}`] : [];
  });
}

/** Changes the document as the action says; returns what is wrong with the action, if anything. */
export function applyAction(document: JsonObject, action: JsonObject): string | undefined {
  const { target, description, remove, update } = action;
  if (typeof target !== "string") return "has no target; give it a JSONPath, such as $.info";
  if (typeof description !== "string") return "has no description; say why, with the vendor's page";
  if (remove !== true && update === undefined) return "does nothing; give it an update, or `remove: true`";

  let matches: Match[];
  try {
    matches = select(document, target);
  } catch {
    return `target ${target} is not a JSONPath of RFC 9535; correct the target`;
  }
  if (matches.length === 0)
    return `target ${target} matches nothing in the contract; correct the target or remove the action`;
  if (remove === true) {
    // From the highest place to the lowest: what goes from a list moves what stands after it.
    matches.sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)));
    for (const { path } of matches) removeAt(document, path);
    return undefined;
  }
  if (matches.some(({ value }) => kindOf(value) === "plain value"))
    return `target ${target} is a plain value, which cannot be updated; target the object that holds it`;
  const before = JSON.stringify(matches);
  const clash = matches.map(({ value }) => merge(value, update ?? null)).find((found) => found !== undefined);
  if (clash) return `the update of ${target} ${clash}`;
  if (JSON.stringify(matches) === before)
    return `the contract already says what the update of ${target} says; remove the action`;
  return undefined;
}

function select(document: JsonObject, target: string): Match[] {
  const found: Match[] = [];
  exec(document, target, (value, path) => found.push({ value, path }));
  return found;
}

function removeAt(document: JsonObject, path: Path): void {
  let parent: Json | undefined = document;
  for (const key of path.slice(0, -1))
    parent = Array.isArray(parent) ? parent[Number(key)] : isObject(parent) ? parent[key] : undefined;
  const key = path.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[key];
}

/** Objects merge member by member, lists are added to, plain values are replaced; returns where the kinds differ. */
function merge(into: Json, update: Json): string | undefined {
  if (Array.isArray(into)) {
    into.push(...structuredClone(Array.isArray(update) ? update : [update]));
    return undefined;
  }
  if (!isObject(into) || !isObject(update)) return `is a ${kindOf(update)}, and the target is a map; give it members`;
  for (const [key, value] of Object.entries(update)) {
    const present = into[key];
    if (present === undefined || (kindOf(present) === "plain value" && kindOf(value) === "plain value")) {
      into[key] = structuredClone(value);
      continue;
    }
    if (kindOf(present) !== kindOf(value))
      return `has a ${kindOf(value)} for ${key} where a ${kindOf(present)} is; remove that by an action before`;
    const clash = merge(present, value);
    if (clash) return clash;
  }
  return undefined;
}

const kindOf = (json: Json): "list" | "map" | "plain value" =>
  Array.isArray(json) ? "list" : isObject(json) ? "map" : "plain value";

import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const spec = fileURLToPath(new URL("../../../spec", import.meta.url));

/** A YAML file of the contract that another one speaks of. */
const reference = /(?<=: )[\w./-]+\.yaml$/gm;

/** Where an operation of a path begins. */
const operationStart = /^(?=(?:get|put|post|patch|delete):\n)/m;

/**
 * Writes a contract of `count` operations to the folder `spec` of `root`, in as many files as ours has for as many: its
 * own operations, schemas and examples over and over, each time under new names. The answers that all of its
 * operations share, such as those of errors, are shared here too.
 */
export async function writeContract(root: string, count: number): Promise<void> {
  const to = join(root, "spec");
  await mkdir(join(to, "paths"), { recursive: true });
  await copyFile(join(spec, "redocly.yaml"), join(to, "redocly.yaml"));

  const written = new Set<string>();
  /** Copies a file with all that it refers to, and gives its new place. */
  const copy = async (file: string, suffix: string): Promise<string> => {
    const renamed = /^components\/(schemas|examples)\//.test(file) ? suffix : "";
    const place = file.replace(/\.yaml$/, `${renamed}.yaml`);
    if (written.has(place)) return place;
    written.add(place);
    const text = await readFile(join(spec, file), "utf8");
    await write(place, await rewritten(file, text, renamed));
    return place;
  };
  const write = async (place: string, text: string): Promise<void> => {
    await mkdir(dirname(join(to, place)), { recursive: true });
    await writeFile(join(to, place), text);
  };
  const rewritten = async (file: string, text: string, suffix: string): Promise<string> => {
    const places = new Map<string, string>();
    for (const [name] of text.matchAll(reference)) {
      const place = await copy(join(dirname(file), name), suffix);
      places.set(name, join(dirname(name), place.slice(place.lastIndexOf("/") + 1)));
    }
    return text.replace(reference, (name) => places.get(name) ?? name);
  };

  const document = await readFile(join(spec, "openapi.yaml"), "utf8");
  const listed = [...document.matchAll(/^ {2}(\/\S+):\n {4}\$ref: paths\/(\S+)\.yaml\n/gm)];
  // Those of campaigns first: between them they use every way to sign in, and an unused one is a problem to the linter.
  const first = listed.findIndex(([, path = ""]) => path.includes("campaign"));
  const paths = [...listed.slice(first), ...listed.slice(0, first)];
  const lines: string[] = [];
  let left = count;
  for (let round = 1; left > 0; round++) {
    const suffix = round === 1 ? "" : `Copy${round}`;
    for (const [, path = "", name = ""] of paths) {
      const file = `paths/${name}.yaml`;
      const operations = (await readFile(join(spec, file), "utf8")).split(operationStart).slice(0, left);
      if (operations.length === 0) break;
      left -= operations.length;
      const place = `paths/${name}${suffix}.yaml`;
      await write(place, await rewritten(file, renameOperations(operations.join(""), suffix), suffix));
      lines.push(`  ${path}${suffix && `/${suffix}`}:\n    $ref: ${place}\n`);
    }
  }
  // As a function: a text with a dollar sign would be a pattern.
  await write(
    "openapi.yaml",
    document.replace(/^paths:\n[\s\S]*?(?=^\S)/m, () => `paths:\n${lines.join("")}`),
  );
}

/** The names that generated code has for operations, and where one speaks of another. */
const renameOperations = (text: string, suffix: string): string =>
  text
    .replace(/^( +(?:operationId|count): \w+)$/gm, `$1${suffix}`)
    .replace(/^( +(?:x-method|method): \w+)/gm, `$1${suffix}`);

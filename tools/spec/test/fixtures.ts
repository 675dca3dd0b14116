import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

export const home = resolve(import.meta.dirname, "../../..");

/** A fault to plant, from spec/rules/: an edit of one file, or a file to create, and what must be said about it. */
export type Fixture = {
  name: string;
  file: string;
  message: string;
  /** The rule in the report, where it is not named after the fixture. */
  reports?: string;
} & ({ find: string; replace: string } | { create: string });

export async function readFixtures(): Promise<Fixture[]> {
  const folder = join(home, "spec/rules");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(".yaml", ""),
      ...parse(await readFile(join(folder, file), "utf8")),
    })),
  );
}

/** The names of the rules that spec/redocly.yaml adds, without `rule/`. */
export async function readOwnRules(): Promise<string[]> {
  const { rules } = parse(await readFile(join(home, "spec/redocly.yaml"), "utf8"));
  return Object.keys(rules)
    .filter((rule) => rule.startsWith("rule/"))
    .map((rule) => rule.slice("rule/".length));
}

/** A folder that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-spec-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Runs with a copy of the contract and takes it away afterwards. */
export async function withCopy<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "nudgescribe-spec-"));
  try {
    const skip = /\/(node_modules|test|dist)(\/|$)/;
    await cp(join(home, "spec"), join(root, "spec"), {
      recursive: true,
      filter: (from) => !skip.test(from.slice(home.length)),
    });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

export async function plant(root: string, fixture: Fixture): Promise<void> {
  const path = join(root, fixture.file);
  await writeFile(path, "create" in fixture ? fixture.create : edited(await readFile(path, "utf8"), fixture));
}

function edited(
  text: string,
  { name, file, find, replace }: { name: string; file: string; find: string; replace: string },
) {
  if (!text.includes(find)) throw new Error(`spec/rules/${name}.yaml: its text is not in ${file}; renew the fixture`);
  return text.replace(find, () => replace);
}

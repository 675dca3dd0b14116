import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

const packages = resolve(import.meta.dirname, "../../..");
export const consumer: string = join(import.meta.dirname, "consumer");

export type TypeScript = "typescript" | "typescript-6" | "typescript-7";
export type Installation = { readonly typescript?: TypeScript; readonly version?: string };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests of the file. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nudgescribe-impact-")));
  folders.push(folder);
  return folder;
}

/** A project of a consumer in a folder of its own, with our packages and a TypeScript installed. */
export function projectOf(source: string, installation: Installation = {}): string {
  const folder = emptyFolder();
  cpSync(source, folder, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
  install(folder, installation);
  return folder;
}

/** A project of files that are given as text. */
export function projectWith(files: Readonly<Record<string, string>>, installation: Installation = {}): string {
  const folder = emptyFolder();
  for (const name of ["tsconfig.json", "package.json"]) cpSync(join(consumer, name), join(folder, name));
  write(folder, files);
  install(folder, installation);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Installs copies of the declarations, which a test may change. */
export function install(folder: string, { typescript = "typescript", version = "1.0.0" }: Installation = {}): void {
  for (const name of ["client", "types", "contract", "sandbox"]) installOne(folder, { name, version });
  installTypeScript(folder, typescript);
}

type One = { readonly name: string; readonly version: string };

export function installOne(folder: string, { name, version }: One): void {
  const target = join(folder, "node_modules/@nudgescribe", name);
  const source = join(packages, name);
  const isNeeded = (path: string) => !path.includes(".") || /\.d\.ts$|openapi\.json$/.test(path);
  cpSync(join(source, "dist"), join(target, "dist"), {
    recursive: true,
    filter: (path) => isNeeded(path.slice(source.length)),
  });
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as object;
  writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, version }));
}

function installTypeScript(folder: string, typescript: TypeScript): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  const from = dirname(createRequire(import.meta.url).resolve(`${typescript}/package.json`));
  symlinkSync(from, join(folder, "node_modules/typescript"));
}

/** Changes a file; a change that changes nothing is a mistake of the test. */
export function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is not changed`);
  writeFileSync(file, changed);
}

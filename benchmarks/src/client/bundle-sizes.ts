import { relative } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { round } from "../statistics.ts";

type Sizes = {
  /** What is loaded at once, in kB. */
  readonly start: number;
  /** What each `import()` adds to that, by the name of its chunk. */
  readonly onDemand: Readonly<Record<string, number>>;
};

/** Bundles a source for a page, minified, and tells what gzip makes of it. */
export async function bundleSizes(contents: string, resolveDir: string): Promise<Sizes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    absWorkingDir: resolveDir,
    outdir: resolveDir,
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const importsOf = (chunk: string, kind: "import-statement" | "dynamic-import"): string[] =>
    (metafile.outputs[chunk]?.imports ?? []).filter((found) => found.kind === kind).map(({ path }) => path);
  /** A chunk with all that it imports at once. */
  const loadedBy = (chunk: string): Set<string> => {
    const loaded = new Set([chunk]);
    for (const path of loaded) for (const imported of importsOf(path, "import-statement")) loaded.add(imported);
    return loaded;
  };
  const sizes = new Map<string, number>();
  for (const { path, contents } of outputFiles) {
    sizes.set(relative(resolveDir, path), (await promisify(gzip)(contents, { level: 9 })).byteLength / 1000);
  }
  // A chunk that esbuild did not write is NaN, and holds no goal.
  const sizeOf = (chunks: readonly string[]): number =>
    chunks.reduce((sum, path) => sum + (sizes.get(path) ?? Number.NaN), 0);

  const start = loadedBy("stdin.js");
  const added = [...start].flatMap((chunk) => importsOf(chunk, "dynamic-import"));
  for (const chunk of added) {
    for (const path of importsOf(chunk, "dynamic-import")) if (!added.includes(path)) added.push(path);
  }
  const onDemand = added.map((chunk) => [
    chunk.replace(/-[^-]*$/, ""),
    round(sizeOf([...loadedBy(chunk)].filter((path) => !start.has(path)))),
  ]);
  return { start: sizeOf([...start]), onDemand: Object.fromEntries(onDemand) };
}

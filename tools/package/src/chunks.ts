import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export type ChunkOptions = {
  /** The module to bundle, as text. */
  readonly code: string;
  /** The folder that its imports start from. */
  readonly from: string;
  /** End of the path of a module that `import()` names; without it the start is measured. */
  readonly onDemand?: string | undefined;
};

/**
 * Bytes that a page loads, minified and gzipped, of a bundle that is split: those of the start, or those that one
 * `import()` adds to them.
 *
 * @throws Error when an import does not resolve, or no `import()` names the module.
 */
export async function chunkSize({ code, from, onDemand }: ChunkOptions): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from },
    absWorkingDir: from,
    bundle: true,
    format: "esm",
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    minify: true,
    outdir: from,
    platform: "browser",
    splitting: true,
    target: "es2022",
    // The package is measured as it is published: its own tsconfig would lead to its sources.
    tsconfigRaw: {},
    write: false,
  }).catch((error: { errors?: { text: string }[] }) => {
    throw new Error(error.errors?.map(({ text }) => text).join("; ") ?? String(error));
  });

  /** A chunk with all that it imports at once. */
  const loadedBy = (chunk: string): Set<string> => {
    const loaded = new Set([chunk]);
    for (const path of loaded) {
      for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
        if (kind === "import-statement") loaded.add(imported);
      }
    }
    return loaded;
  };
  const sizeOf = (chunks: Iterable<string>): number => {
    const paths = new Set(chunks);
    const files = outputFiles.filter(({ path }) => paths.has(relative(from, path)));
    return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  };

  const start = loadedBy("stdin.js");
  if (!onDemand) return sizeOf(start);
  const [chunk] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(onDemand)) ?? [];
  if (!chunk) throw new Error(`no import() names ${onDemand}`);
  return sizeOf([...loadedBy(chunk)].filter((path) => !start.has(path)));
}

// Bundles as a page would have it, and prints what it must load: bytes, minified and gzipped, of the entry and of what
// it imports at once.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const options = { bundle: true, format: "esm", logLevel: "error", metafile: true, minify: true, splitting: true };

async function sizeOf(name) {
  const outdir = `dist/${name}`;
  const { metafile } = await build({ ...options, entryPoints: [`${name}.js`], outdir, platform: "browser" });
  const loaded = new Set([`${outdir}/${name}.js`]);
  for (const path of loaded)
    for (const { kind, path: imported } of metafile.outputs[path].imports)
      if (kind === "import-statement") loaded.add(imported);
  const sizes = await Promise.all([...loaded].map(async (path) => gzipSync(await readFile(path), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

await build({ ...options, entryPoints: ["smoke.js"], outdir: "dist/smoke", platform: "node" });
console.log(JSON.stringify({ "one function": await sizeOf("one-function"), start: await sizeOf("start") }));

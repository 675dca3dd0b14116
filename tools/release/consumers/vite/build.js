// Builds the page into dist/page, and prints what a page must load for two ways of using the client: bytes, minified
// and gzipped, of the entry and of what it imports at once.
import { gzipSync } from "node:zlib";
import { build } from "vite";

const quiet = { configFile: false, logLevel: "error" };

async function sizeOf(name) {
  const { output } = await build({
    ...quiet,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `${name}.js`, preserveEntrySignatures: "strict", output: { format: "es" } },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const file of loaded) for (const imported of chunks.get(file).imports) loaded.add(imported);
  return [...loaded].reduce((sum, file) => sum + gzipSync(chunks.get(file).code, { level: 9 }).length, 0);
}

await build({ ...quiet, build: { outDir: "dist/page" } });
console.log(JSON.stringify({ "one function": await sizeOf("one-function"), start: await sizeOf("start") }));

import { defineConfig } from "tsdown";

/** Chunks that many modules share would else be named after one of them, whichever comes last. */
const shared: Readonly<Record<string, string>> = { "log-level": "core.js", "log.d": "types.js" };

/** Few files that read like the source: one for each export, what they share, and one for each `import()`. */
export default defineConfig({
  entry: { index: "src/index.ts", functions: "src/functions.ts", node: "src/node/index.ts" },
  platform: "neutral",
  target: false,
  tsconfig: "tsconfig.build.json",
  // The types of the contract are copied into the declarations: a consumer's compiler loads three files, not fifty.
  deps: { neverBundle: [/^node:/], dts: { alwaysBundle: [/^@nudgescribe\/types/] } },
  dts: true,
  fixedExtension: false,
  hash: false,
  outputOptions: {
    minifyInternalExports: false,
    chunkFileNames: ({ name }) => shared[name] ?? "[name].js",
  },
  logLevel: "warn",
});

import { defineConfig } from "tsdown";

/** What the exports share: one file, since each file more is one more chunk in a bundle that is split. */
const core =
  /\/src\/(api-promise|core|run-other|read-data|settings|sending-context|(errors|transport|auth)\/[a-z-]+|observe\/(log-level|secrets))(?<!\.d)\.ts$/;

export default defineConfig({
  entry: {
    index: "src/index.ts",
    functions: "src/functions.ts",
    files: "src/files/index.ts",
    node: "src/node/index.ts",
  },
  platform: "neutral",
  target: false,
  tsconfig: "tsconfig.build.json",
  // The types of the contract are copied into the declarations: a consumer's compiler loads two files, not fifty.
  deps: { neverBundle: [/^node:/], dts: { alwaysBundle: [/^@nudgescribe\/types/] } },
  dts: true,
  fixedExtension: false,
  hash: false,
  outputOptions: {
    minifyInternalExports: false,
    // What the entry `files` shares with the class would take the name files2.
    chunkFileNames: ({ name }) => (name === "files" ? "file-calls.js" : "[name].js"),
    codeSplitting: {
      groups: [
        { name: "core", test: core },
        { name: "types.d", test: /\.d\.ts$/, minShareCount: 2 },
      ],
    },
  },
  logLevel: "warn",
});

import { defineConfig, type UserConfig } from "tsdown";

/** What the exports share: one file, since each file more is one more chunk in a bundle that is split. */
const core =
  /\/src\/(api-promise|core|run-other|read-data|settings|sending-context|(errors|transport|auth)\/[a-z-]+|observe\/(log-level|secrets))(?<!\.d)\.ts$/;

const common: UserConfig = {
  platform: "neutral",
  target: false,
  // The types of the contract are copied into the declarations: a consumer's compiler loads two files, not fifty.
  deps: { neverBundle: [/^node:/], dts: { alwaysBundle: [/^@nudgescribe\/types/] } },
  fixedExtension: false,
  hash: false,
  logLevel: "warn",
};

export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      compare: "src/compare/index.ts",
      functions: "src/functions.ts",
      files: "src/files/index.ts",
      node: "src/node/index.ts",
    },
    tsconfig: "tsconfig.build.json",
    dts: true,
    outputOptions: {
      minifyInternalExports: false,
      // What the entry `files` shares with the class would take the name files2.
      chunkFileNames: ({ name }) => (name === "files" ? "file-calls.js" : "[name].js"),
      codeSplitting: {
        groups: [
          { name: "core", test: core },
          // Who reads a message without comparing texts does not load what finds words.
          { name: "diff-texts", test: /\/src\/compare\/diff-texts\.ts$/ },
          { name: "types.d", test: /\.d\.ts$/, minShareCount: 2 },
        ],
      },
    },
  },
  {
    ...common,
    // The command is a user of the package. Built apart, it cannot change how the exports are cut into files.
    entry: { cli: "src/cli/main.ts" },
    tsconfig: "tsconfig.node.json",
    clean: false,
    dts: false,
    plugins: [
      {
        name: "exports-of-this-package",
        resolveId(source, importer) {
          const [, entry = ""] = /^(?:\.\.\/)+(index|(?:compare|node)\/index)\.ts$/.exec(source) ?? [];
          const isOfCommand = importer?.includes("/src/cli/") ?? false;
          return entry && isOfCommand ? { id: `./${entry.replace("/index", "")}.js`, external: true } : null;
        },
      },
    ],
    outputOptions: { codeSplitting: false },
  },
]);

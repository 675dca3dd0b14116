import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./run-command.ts";

const require = createRequire(import.meta.url);
const generate = fileURLToPath(new URL("../../../tools/generate/src/main.ts", import.meta.url));

/** The command of a package, by the folder of one of its exports. */
const binOf = (specifier: string, bin: string): string => join(dirname(require.resolve(specifier)), bin);

/** What `pnpm generate` runs, on the contract below `root`. */
export const ourGenerator = (root: string): Command => ({ file: generate, args: ["--root", root], cwd: root });

type Work = { readonly document: string; readonly folder: string };

/** Others, by their command line: from the bundled document, nothing linted, types alone or types and calls. */
export const otherGenerators = ({ document, folder }: Work): Readonly<Record<string, Command>> => ({
  "openapi-typescript": {
    file: binOf("openapi-typescript/package.json", "bin/cli.js"),
    args: [document, "--output", join(folder, "openapi-typescript.ts")],
    cwd: folder,
  },
  "hey-api": {
    file: binOf("@hey-api/openapi-ts/package.json", "bin/run.js"),
    args: ["--input", document, "--output", join(folder, "hey-api"), "--no-log-file"],
    cwd: folder,
  },
});

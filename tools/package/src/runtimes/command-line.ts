import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { installed } from "./install.ts";
import { programTimeout, type Runtime } from "./runtime.ts";

const run = promisify(execFile);
const host = resolve(import.meta.dirname, "host.js");
const { platform, arch } = process;
const exe = platform === "win32" ? ".exe" : "";

type CommandLine = Pick<Runtime, "name" | "required"> & {
  readonly version: string;
  /** The registry package that has the binary for this machine, and the place of the binary in it. */
  readonly from: { readonly name: string; readonly binary: string };
  readonly args?: readonly string[];
};

/** A runtime that starts a module from the command line. */
function commandLine({ name, required, version, from, args = [] }: CommandLine): Runtime {
  return {
    name,
    required,
    prepare: async () => {
      const binary = ownBinary({ name, version }) ?? join(await installed(from.name, version), `${from.binary}${exe}`);
      return {
        version,
        run: async (program, context) => {
          const { stdout } = await run(binary, [...args, host, pathToFileURL(program).href, JSON.stringify(context)], {
            timeout: programTimeout,
          }).catch((error: { stderr: string; message: string; killed: boolean }) => {
            throw new Error(error.killed ? `no end after ${programTimeout} ms` : complaintIn(error));
          });
          return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
        },
      };
    },
  };
}

/** The line of a stack trace that says what happened, as Node, Bun and Deno write it. */
const complaintIn = ({ stderr, message }: { stderr: string; message: string }): string =>
  /^\w*error\b.*$/im.exec(stderr)?.[0] ?? message;

/** The Node that runs this very script needs no second copy. */
const ownBinary = ({ name, version }: { name: string; version: string }): string | undefined =>
  name.startsWith("node") && version === process.versions.node ? process.execPath : undefined;

const node = (version: string): Runtime =>
  commandLine({
    name: `node${version.split(".")[0]}`,
    required: true,
    version,
    from: { name: `node-${platform === "win32" ? "win" : platform}-${arch}`, binary: "bin/node" },
  });

export const commandLineRuntimes: readonly Runtime[] = [
  ...["20.20.2", "22.23.3", "24.21.0", "26.10.0"].map(node),
  commandLine({
    name: "bun",
    required: false,
    version: "1.4.5",
    from: {
      name: `@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}`,
      binary: "bin/bun",
    },
  }),
  commandLine({
    name: "deno",
    required: false,
    version: "2.9.6",
    from: { name: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`, binary: "deno" },
    args: ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-read", "--allow-net=127.0.0.1"],
  }),
];

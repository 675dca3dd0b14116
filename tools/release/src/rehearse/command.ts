import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename, delimiter, dirname } from "node:path";
import { stripVTControlCharacters } from "node:util";

export type CommandOptions = {
  readonly cwd: string;
  /** Members beside the environment of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. @default 300_000 */
  readonly timeout?: number;
};

/** What a test runner or a package manager has set for itself must not reach what it starts. */
const foreign = /^(?:npm_|pnpm_|VITEST|NODE_TEST_CONTEXT|NODE_OPTIONS|NODE_PATH|NUDGESCRIBE_|TURBO_HASH)/i;

/** Of those, how this machine reaches its registry. `npx --prefer-offline` would hide what was just published. */
const kept =
  /^npm_config_(?:registry|userconfig|globalconfig|(?:https?_?)?proxy|noproxy|ca|cafile|strict_ssl|\/\/.*)$/i;

/** The environment of what is started: `node` there is the one that runs this. */
export const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name) || kept.test(name))),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
});

/**
 * Runs a command to its end and gives what it printed.
 *
 * @throws Error with the end of what it said when it fails
 */
export async function command(program: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const { cwd, env = {}, timeout = 300_000 } = options;
  const child = spawn(program, args, {
    cwd,
    env: { ...ownEnvironment(), NO_COLOR: "1", FORCE_COLOR: "0", CI: "true", TURBO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    timeout,
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  const said = stripVTControlCharacters(out).trim();
  if (code === 0) return said;
  const end = signal ? `was ended by ${signal} after at most ${timeout} ms` : `ended with ${code}`;
  throw new Error(`\`${[basename(program), ...args].join(" ")}\` ${end}:\n${said.split("\n").slice(-25).join("\n")}`);
}

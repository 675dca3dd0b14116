import { execFile } from "node:child_process";
import { copyFileSync, existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { startSandbox } from "@nudgescribe/sandbox";
import { temporaryFolder } from "./temporary.ts";

export const snippetsFolder: string = resolve(import.meta.dirname, "../snippets");

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Less than a test may take, so that it is the script that is told to be late. */
const timeout = 25_000;

export type Runner = AsyncDisposable & {
  /**
   * Runs a script as a reader would: in Node, in a folder of its own with the data that stands beside the script, with
   * the variables of an account. The account is one of a sandbox that only this script sees, with the demo data.
   */
  readonly run: (file: string) => Promise<Ran>;
};

/** Makes the demo data once: that takes a second, and a copy of its file hundredths. */
export async function snippetRunner(): Promise<Runner> {
  const home = await temporaryFolder();
  const demo = join(home.path, "demo.db");
  await (await startSandbox({ db: demo, load: "demo" })).close();
  return { run: (file) => run(file, demo), [Symbol.asyncDispose]: home[Symbol.asyncDispose] };
}

async function run(file: string, demo: string): Promise<Ran> {
  await using state = await temporaryFolder();
  const db = join(state.path, "state.db");
  copyFileSync(demo, db);
  await using sandbox = await startSandbox({ db });
  await using folder = await temporaryFolder();
  for (const data of globSync(`${dirname(file)}/*.{csv,json,yaml}`))
    copyFileSync(data, join(folder.path, basename(data)));
  const { apiKey, email, password } = sandbox.credentials;
  const env = {
    ...withoutOurs(process.env),
    NUDGESCRIBE_BASE_URL: sandbox.url,
    NUDGESCRIBE_API_KEY: apiKey,
    NUDGESCRIBE_EMAIL: email,
    NUDGESCRIBE_PASSWORD: password,
  };
  // Awaited here, so that sandbox and folder last until the script has ended.
  return await new Promise((done) => {
    execFile(process.execPath, [file], { cwd: folder.path, env, timeout }, (error, stdout, stderr) => {
      const late = error?.killed ? `\nended by force after ${timeout / 1_000} s` : "";
      done({ code: error ? Number(error.code) || 1 : 0, stdout, stderr: stderr + late });
    });
  });
}

/** A setting of this machine, or of the vitest around, is none of a reader's. */
const withoutOurs = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(NUDGESCRIBE|VITEST|NODE_OPTIONS|FORCE_COLOR)/.test(name)),
  );

/** What a script must print, when that stands beside it. */
export function expectedOutput(file: string): string | undefined {
  const beside = file.replace(/\.ts$/, ".out.txt");
  return existsSync(beside) ? readFileSync(beside, "utf8") : undefined;
}

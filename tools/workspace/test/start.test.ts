import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** `npm start` as a terminal runs it: in a process group of its own, on a free port. */
async function npmStart(): Promise<{ npm: ChildProcess; url: string; output: () => string }> {
  const npm = spawn("npm", ["start"], { cwd: root, detached: true, env: { ...process.env, PORT: "0" } });
  let output = "";
  const url = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const printed = output.match(/^Console: (http:\/\/127\.0\.0\.1:\d+) /m)?.[1];
      if (printed) done(printed);
    };
    npm.stdout?.on("data", read);
    npm.stderr?.on("data", read);
    npm.once("exit", (code) => fail(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  return { npm, url, output: () => output };
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
const groupLives = (npm: ChildProcess) => {
  try {
    return process.kill(-(npm.pid ?? 0), 0);
  } catch {
    return false;
  }
};

test.each<[string, (npm: ChildProcess) => void]>([
  ["Ctrl-C", (npm) => process.kill(-(npm.pid ?? 0), "SIGINT")],
  ["a terminated npm", (npm) => npm.kill("SIGTERM")],
])(
  "npm start prints one URL that serves the page, and %s leaves no process and no port",
  { timeout: 120_000 },
  async (_how, stop) => {
    const { npm, url, output } = await npmStart();
    expect(output().match(/https?:\/\//g)).toHaveLength(1);
    expect(await (await fetch(url)).text()).toContain("<title>Nudgescribe Console</title>");

    stop(npm);
    await expect.poll(() => groupLives(npm), { timeout: 15_000 }).toBe(false);
    expect(await answers(url)).toBe(false);
  },
);

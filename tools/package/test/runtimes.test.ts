import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { NotInstallableError, npmInstall } from "../src/runtimes/install.ts";
import { runMatrix } from "../src/runtimes/matrix.ts";
import type { Runtime } from "../src/runtimes/runtime.ts";
import { run } from "./run.ts";
import { temporaryFolder } from "./temporary.ts";

const main = "runtimes/main.ts";
const program = (name: string) => ["--program", fileURLToPath(new URL(`programs/${name}.js`, import.meta.url))];

describe("the installed client on Node 24", { timeout: 120_000 }, () => {
  test("passes every conformance case", async () => {
    const { code, output } = await run(main, "node24");
    expect(code, output).toBe(0);
    expect(output).toMatch(/^node24 +24\.\d+\.\d+ +conformance\/program: [1-9]\d{2} passed, 0 failed$/m);
  });

  test("runs any list of programs; one that fails, tells nothing or does not start fails the run", async () => {
    const { code, output } = await run(main, "node24", ...["cases", "failing", "silent", "broken"].flatMap(program));
    expect(code).toBe(1);
    expect(output).toMatch(/ programs\/cases: 2 passed, 0 failed$/m);
    expect(output).toMatch(/ programs\/failing: 1 passed, 1 failed\n {2}what does not: 1 should be 2$/m);
    expect(output).toMatch(/ programs\/silent: 0 passed, 1 failed\n {2}.*a program gives at least one .*, not \[\]$/m);
    expect(output).toMatch(/ programs\/broken: 0 passed, 1 failed\n {2}the program as a whole: .*gone/m);
  });
});

test("a name that is no runtime is told, with those that are", async () => {
  const { code, output } = await run(main, "node18");
  expect(code).toBe(1);
  expect(output).toMatch(/^no runtime is named node18; there are node20, .*workers\n$/);
});

test.each([
  { required: true, passes: false, said: "planted   not installable here: no such package (required)" },
  { required: false, passes: true, said: "planted   not installable here: no such package" },
])("a missing runtime is told; required: $required, the run passes: $passes", async ({ required, passes, said }) => {
  const prepare = () => Promise.reject(new NotInstallableError("no such package"));
  const lines: string[] = [];
  const passed = await runMatrix({
    runtimes: [{ name: "planted", required, prepare } satisfies Runtime],
    programs: [],
    consumer: { adopt: async (path) => path },
    urlOf: () => "",
    print: (line) => lines.push(line),
  });
  expect({ passed, lines }).toEqual({ passed: passes, lines: [said] });
});

test("an install that fails is told in one line without an address", async () => {
  await using folder = await temporaryFolder();
  const failed = npmInstall(folder.path, ["./nothing.tgz"]);
  await expect(failed).rejects.toThrow(new NotInstallableError("npm says ENOENT"));
});

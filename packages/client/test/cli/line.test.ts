import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/all.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { parseLine } from "../../src/cli/parse-line.ts";
import { startPlace } from "./command-line.ts";

const parse = (line: string) => parseLine(line.split(" "), commands);

describe("a line that cannot be used", () => {
  test.each([
    ["compaigns", "there is no such command: compaigns", "Did you mean nudgescribe campaigns?"],
    ["groups lst --workspace ws", "there is no such command: groups lst", "Did you mean nudgescribe groups list?"],
    ["groups", "groups needs one of list, create, rename, delete", undefined],
    ["campaigns --sinse 2026-11-01", "--sinse is not an option of nudgescribe campaigns", "Did you mean --since?"],
    ["campaigns --words", "--words is not an option of nudgescribe campaigns, but of another command", undefined],
    ["groups list", "groups list needs --workspace: id of the workspace", undefined],
    ["groups list --workspace", "--workspace needs a value: WORKSPACE", undefined],
    ["groups list --workspace --json", "--workspace needs a value: WORKSPACE", undefined],
    ["campaigns --json=yes", "--json takes no value", undefined],
    ["runs", "runs needs CAMPAIGN: id of the campaign", undefined],
    ["runs cmp_1 cmp_2", "runs takes CAMPAIGN, and 1 more stand there", undefined],
    ["campaigns --since yesterday", "--since yesterday is not a day; write it as 2026-11-01", undefined],
    ["campaigns --since 2026-11-31", "--since 2026-11-31 is not a day; write it as 2026-11-01", undefined],
    ["export cmp_1 --to out --format xml", "--format xml is none of csv, json", undefined],
    [
      "import a.csv --workspace w --group g --rows-per-call 0",
      "--rows-per-call 0 is not a whole number from 1",
      undefined,
    ],
    ["campaigns --progress loud", "--progress loud is none of bar, plain, json, none", undefined],
    ["campaigns --log all", "--log all is none of off, error, warn, info, debug", undefined],
    ["campaigns --env-file nowhere.env", "--env-file nowhere.env: no such file", undefined],
  ])("%s: exit code 2, what is wrong, and what was meant", async (line, message, hint) => {
    await using place = await startPlace();
    const { code, stdout, stderr } = await place.run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(JSON.parse(stderr)).toMatchObject({ kind: "UsageError", message, ...(hint && { hint }) });
  });

  test.each(["--password", "--api-key", "--apikey", "--token", "--secret", "-p"])(
    "%s is no option, and its value is never repeated",
    async (option) => {
      await using place = await startPlace();
      for (const line of [`campaigns ${option}=hunter2-secret`, `campaigns ${option} hunter2-secret`]) {
        const { code, stderr, stdout } = await place.run(line, { isTTY: true });
        expect(code).toBe(2);
        expect(stderr).toContain("everybody on this machine can read the arguments of a process");
        expect(stderr).toContain("NUDGESCRIBE_PASSWORD");
        expect(stdout + stderr).not.toContain("hunter2");
      }
    },
  );

  test("without a word, the usage is told", async () => {
    await using place = await startPlace();
    expect(await place.run([])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("a line", () => {
  test("is the longest command that fits, its arguments, and its options wherever they stand", () => {
    const { command, args, values } = parse("--json groups rename cg_1 --workspace=ws_1 New -q");
    expect(command?.name).toBe("groups rename");
    expect(args).toEqual({ GROUP: "cg_1", NAME: "New" });
    expect(values).toMatchObject({ json: true, workspace: "ws_1", quiet: true });
  });

  test.each(commands.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    "%s: the example `%s` can be used as it stands",
    (name, example) => {
      const words = example.replace(/\s[|<].*$/, "").match(/"[^"]*"|\S+/g) ?? [];
      const { command } = parseLine(
        words.map((word) => word.replaceAll('"', "")),
        commands,
      );
      expect(command?.name).toBe(name);
    },
  );

  test("an option means the same in every command that has it", () => {
    const kinds = new Map<string, Set<string>>();
    for (const { options } of commands)
      for (const [name, { type, short = "" }] of Object.entries(options))
        kinds.set(name, (kinds.get(name) ?? new Set()).add(`${type} ${short}`));
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([]);
  });

  test("--version is that of the package", async () => {
    await using place = await startPlace();
    expect((await place.run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test.each(["--help", "help"])("%s lists every command, also through a pager", async (line) => {
    await using place = await startPlace();
    const { code, stdout } = await place.run(line);
    expect(code).toBe(0);
    for (const { name, about } of commands) expect(stdout).toMatch(new RegExp(`${name} .* ${about}`));
  });

  test("help for a group of commands is about those", async () => {
    await using place = await startPlace();
    const { code, stdout } = await place.run("groups --help");
    expect(code).toBe(0);
    expect(stdout).toContain("groups create NAME");
    expect(stdout).not.toContain("campaigns  ");
  });

  test.each(commands.map(({ name }) => name))("%s --help says its usage, options and examples", async (name) => {
    await using place = await startPlace();
    const [asked, helped] = [await place.run(`${name} --help`), await place.run(`help ${name}`)];
    expect(asked).toEqual(helped);
    expect(asked.stdout).toMatch(/Usage\n {2}nudgescribe [\s\S]*Examples\n {2}nudgescribe /);
  });
});

describe("the nearest name", () => {
  test.each([
    ["wrokspace", "workspace"],
    ["Publish", "publish"],
    ["frmat", "format"],
    ["xyz", undefined],
  ])("to %s is %s", (word, name) => {
    expect(nearest(word, ["workspace", "publish", "format"])).toBe(name);
  });
});

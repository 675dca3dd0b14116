import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { program } from "./command.ts";

type Help = {
  readonly commands: readonly {
    readonly name: string;
    readonly about: string;
    readonly arguments: object;
    readonly options: object;
  }[];
  readonly options: object;
  readonly settings: readonly string[];
  readonly exitCodes: Readonly<Record<string, string>>;
};

const help: Help = JSON.parse(execFileSync(process.execPath, [program, "--help", "--json"], { encoding: "utf8" }));
const page = readFileSync(resolve(import.meta.dirname, "../command-line.md"), "utf8");

/** The rows of the table with this head. */
const tableOf = (text: string, head: string): string[] =>
  text.split(`| ${head} |\n`)[1]?.split("\n\n")[0]?.split("\n").slice(1) ?? [];

/** Options, variables and commands that a text names and the command has not. */
function strangersIn(text: string, { commands, options, settings }: Help): string[] {
  const known = new Set([options, ...commands.map((command) => command.options)].flatMap((of) => Object.keys(of)));
  known.add("global"); // of npm
  const named = [...text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, name = ""]) => name);
  const variables = [...text.matchAll(/NUDGESCRIBE_[A-Z_]+/g)].map(([name]) => name);
  const words = [...text.matchAll(/^nudgescribe ([a-z]+(?: [a-z]+(?= --))?)/gm)].map(([, name = ""]) => name);
  const names = commands.map(({ name }) => name);
  return [
    ...named.filter((name) => !known.has(name)),
    ...variables.filter((name) => !settings.includes(name)),
    ...words.filter((word) => !names.includes(word) && !names.includes(word.split(" ")[0] ?? "")),
  ];
}

test("the page has every command with what it does, and every exit code with what it means", () => {
  const commands = help.commands.map(
    ({ name, about, arguments: args }) => `| \`${[name, ...Object.keys(args)].join(" ")}\` | ${about} |`,
  );
  expect(tableOf(page, "command | does")).toEqual(commands);
  const codes = Object.entries(help.exitCodes).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  expect(tableOf(page, "exit code | means")).toEqual(codes);
});

test("the page names no option, variable or command that there is not", () => {
  expect(strangersIn(page, help)).toEqual([]);
  const planted = "`--pasword` and NUDGESCRIBE_KEY\nnudgescribe uplaod --json\n";
  expect(strangersIn(planted, help)).toEqual(["pasword", "NUDGESCRIBE_KEY", "uplaod"]);
});

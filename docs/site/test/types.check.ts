import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, inject, test } from "vitest";

const site = resolve(import.meta.dirname, "..");
const compiler = join(site, "node_modules/typescript/bin/tsc");

/** What the compiler says of a project; nothing when it compiles. */
function compile(...options: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, "--noEmit", "--pretty", "false", ...options], {
    cwd: site,
    encoding: "utf8",
  });
  return stdout + stderr;
}

/** The call of each operation page, as a file of a user's. */
async function writeCalls(change: (code: string) => string): Promise<string> {
  const pages = globSync("reference/*.md", { cwd: inject("siteFolder") }).sort();
  const calls = pages.flatMap((page) => {
    const [, code] =
      /^## Call it\n\n```ts\n([\s\S]*?)```/m.exec(readFileSync(join(inject("siteFolder"), page), "utf8")) ?? [];
    return code ? [`{\n${code}  console.log(answer);\n}`] : [];
  });
  expect(calls).toHaveLength(21);
  const head = ['import { Nudgescribe } from "@nudgescribe/client";', "const nudgescribe = new Nudgescribe();"];
  await mkdir(join(site, ".cache"), { recursive: true });
  const file = join(site, ".cache/calls.ts");
  await writeFile(file, change([...head, ...calls, ""].join("\n")));
  return file;
}

const asUser = ["--strict", "--target", "es2023", "--module", "nodenext", "--lib", "es2023,dom,dom.iterable"];

test("the code of the site compiles", () => {
  expect(compile("-p", ".")).toBe("");
});

test("the call on each page of the reference compiles", async () => {
  expect(compile(...asUser, await writeCalls((code) => code))).toBe("");
});

test("a call with a member of another name does not", async () => {
  const file = await writeCalls((code) => code.replace("campaign_id:", "campaignId:"));
  expect(compile(...asUser, file)).toMatch(/calls\.ts\(\d+,\d+\): error TS2\d+: .*campaignId/);
});

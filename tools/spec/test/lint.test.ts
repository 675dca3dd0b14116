import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCount } from "../src/checks.ts";
import { home, withCopy } from "./fixtures.ts";
import { run } from "./run.ts";

const lint = (root: string) => run("lint.ts", ["--root", root]);

async function edit(root: string, path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
}

test("the contract has no problem, and one line says so", async () => {
  expect(await lint(home)).toEqual({ code: 0, out: `spec/ has no problem: ${checkCount} checks\n`, err: "" });
});

test("a problem is one line with its place, what, the rule and what to do; what two checkers see is told once, by the linter", async () => {
  await withCopy(async (root) => {
    const evidence = "x-evidence:\n  level: documented\n  source: [customer-profile-fields-1536805m0]\n";
    await edit(root, "spec/components/schemas/DateFormat.yaml", evidence, "");
    await edit(
      root,
      "spec/components/schemas/ErrorBody.yaml",
      "    type: string\n",
      "    type: string\n    maxLength: 200\n",
    );
    const { code, out, err } = await lint(root);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^spec\/components\/schemas\/ErrorBody\.yaml:13:5 property message: no page states maxLength \(no-invented-limits\) Remove it; .+\n/m,
    );
    const told = err.match(/^spec\/components\/schemas\/DateFormat\.yaml:.*$/gm);
    expect(told).toEqual([expect.stringContaining("(rule/schema-evidence)")]);
  });
});

test.each([
  ["a file that is not YAML", "operationId: listCustomerGroups", "operationId: [list"],
  ["a reference to nothing", "schemas/CustomerGroup.yaml", "schemas/Nothing.yaml"],
])("%s is told by the linter, at its place", async (_fault, from, to) => {
  await withCopy(async (root) => {
    await edit(root, "spec/paths/v1_cg.yaml", from, to);
    const { code, err } = await lint(root);
    expect(code).toBe(1);
    expect(err).toMatch(/^spec\/paths\/v1_cg\.yaml:\d+:\d+ /m);
  });
});

test("a contract that is missing is a problem, not a crash", async () => {
  await withCopy(async (root) => {
    await rm(join(root, "spec/openapi.yaml"));
    const { code, err } = await lint(root);
    expect(code).toBe(1);
    expect(err).toContain("spec/openapi.yaml");
    expect(err).not.toContain("    at ");
  });
});

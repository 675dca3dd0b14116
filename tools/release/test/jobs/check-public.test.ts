import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { integrityOf } from "../../src/rehearse/rehearsed.ts";
import { runScript } from "../run-script.ts";
import { type TemporaryFolder, temporaryFolder } from "../temporary.ts";
import { attestations } from "./attestations.ts";
import { type NpmRegistry, startNpmRegistry } from "./npm-registry.ts";

const names = ["@nudgescribe/client", "@nudgescribe/types"];
const integrity = integrityOf(Buffer.from("a tarball"));
const sha512 = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");

let folder: TemporaryFolder;
let registry: NpmRegistry;

beforeEach(async () => {
  const files = names
    .map((name) => name.replace("@nudgescribe/", "packages/"))
    .flatMap((of, index) => [
      [`${of}/package.json`, JSON.stringify({ name: names[index] })],
      [`${of}/CHANGELOG.md`, "# x\n\n## 1.0.0\n\n- First.\n"],
    ]);
  folder = await temporaryFolder({ ...Object.fromEntries(files), npmrc: "" });
  registry = await startNpmRegistry(join(folder.path, "npmrc"));
  for (const name of names) {
    registry.kept.public[name] = { "1.0.0": integrity };
    registry.attestations[`${name}@1.0.0`] = attestations({ id: `${name}@1.0.0`, sha512 });
  }
});

afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const check = () => {
  const notes = join(folder.path, "notes.md");
  const about = [
    "--root",
    folder.path,
    "--release",
    "1.0.0",
    "--repository",
    "nudgescribe/nudgescribe-sdk",
    "--notes",
    notes,
  ];
  return runScript("workflows/jobs/check-public.ts", about, registry.env);
};

test("what the workflow has published gives its commit and its notes", async () => {
  const { code, output } = await check();
  expect(code, output).toBe(0);
  expect(output).toBe("commit=c0ffee\n");
  expect(await readFile(join(folder.path, "notes.md"), "utf8")).toBe(
    "## @nudgescribe/client, @nudgescribe/types\n\n- First.\n",
  );
});

test("a package that somebody published by hand is told, and there are no notes", async () => {
  delete registry.attestations["@nudgescribe/types@1.0.0"];
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toBe("@nudgescribe/types@1.0.0 has no provenance; it was not published by the workflow\n");
  await expect(readFile(join(folder.path, "notes.md"))).rejects.toThrow("ENOENT");
});

test("packages from two commits are told", async () => {
  const change = (text: string) => text.replace("c0ffee", "beef");
  registry.attestations["@nudgescribe/types@1.0.0"] = attestations({ id: "@nudgescribe/types@1.0.0", sha512, change });
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toBe("the packages of 1.0.0 come from 2 commits\n");
});

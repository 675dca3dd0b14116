import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readManifest } from "../../src/cli/export-folder.ts";

const page = { page: 1, rows: 1, bytes: 4, sha256: "0".repeat(64) };

async function folderWith(...names: readonly unknown[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "manifest-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = names.map((name) => ({ ...page, name }));
  const manifest = { version: 1, campaign_id: "cmp_1", format: "csv", started: "2026-11-20T09:00:00Z", files };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

test("a manifest with the names that an export gives is read", async () => {
  const folder = await folderWith("page-0001.csv", "page-12345.json");
  expect((await readManifest(folder))?.files.map(({ name }) => name)).toEqual(["page-0001.csv", "page-12345.json"]);
});

test.each([
  "../outside.csv",
  "/etc/passwd",
  "page-0001.csv/../../x",
  "..\\page-0001.csv",
  "page-0001.csv\n",
  "",
  7,
  null,
])("a manifest that names %j leads to no file: it is refused as none of ours", async (name) => {
  const folder = await folderWith("page-0001.csv", name);
  await expect(readManifest(folder)).rejects.toThrow("is not a manifest of nudgescribe export");
});

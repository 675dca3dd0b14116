import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importCustomers } from "../../src/files/import-customers.ts";
import { fileSource } from "../../src/node/files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-source-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a file is imported with its size for progress", async () => {
  const path = join(folder, "customers.csv");
  await writeFile(path, "name\nAmira\nJonas\n");
  const sizes: unknown[] = [];
  const sent: unknown[] = [];
  await importCustomers({
    upload: async (request) => {
      sent.push(request);
      return {};
    },
    request: { workspace_id: "ws_1", customer_group_id: "cg_1", source: await fileSource(path) },
    options: { onProgress: ({ bytesRead, bytesTotal }) => sizes.push([bytesRead, bytesTotal]) },
  });
  expect(sent).toMatchObject([{ data_file: "name\nAmira\nJonas\n" }]);
  expect(sizes).toEqual([[17, 17]]);
});

test("a missing file is named", async () => {
  const path = join(folder, "nowhere.csv");
  await expect(fileSource(path)).rejects.toThrow(`${path}: no such file`);
});

test("a folder is named", async () => {
  await expect(fileSource(folder)).rejects.toThrow(`${folder}: a folder, not a file`);
});

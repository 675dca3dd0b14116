import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileTokenStore } from "../src/node/index.ts";

// Another user of the machine may write into the folder, as in a folder for temporary files.

const tokens = { baseUrl: "https://api.example", email: "ada@example.com", accessToken: "planted-access-token" };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "token-file-"));
  path = join(folder, "tokens.json");
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test("a link in the place of the file is replaced, and what it leads to is neither written nor made readable", async () => {
  const target = join(folder, "target");
  await writeFile(target, "of somebody", { mode: 0o644 });
  await symlink(target, path);
  await fileTokenStore(path).set(tokens);
  expect(await readFile(target, "utf8")).toBe("of somebody");
  const { mode } = await stat(path);
  expect(mode & 0o777).toBe(0o600);
  expect(await fileTokenStore(path).get()).toEqual(tokens);
});

test("a link to a file that others can read is refused, and its text is not shown", async () => {
  const target = join(folder, "target");
  await writeFile(target, "planted text", { mode: 0o644 });
  await symlink(target, path);
  const error = await fileTokenStore(path)
    .get()
    .catch((caught: Error) => caught);
  expect(String(error)).toContain(`${path}: others can read the tokens`);
  expect(String(error)).not.toContain("planted");
});

test("a file that another user has put there is refused: the client would act as that user likes", async () => {
  await fileTokenStore(path).set(tokens);
  const own = (await stat(path)).uid;
  vi.spyOn(process, "getuid").mockReturnValue(own + 1);
  await expect(fileTokenStore(path).get()).rejects.toThrow(`${path}: the file of another user; `);
});

test("a name that is guessed beforehand is not written into: what stays beside the file is what was there", async () => {
  await writeFile(`${path}.tmp`, "of somebody");
  await symlink(join(folder, "nowhere"), `${path}.next`);
  await fileTokenStore(path).set(tokens);
  expect((await readdir(folder)).sort()).toEqual(["tokens.json", "tokens.json.next", "tokens.json.tmp"]);
  expect(await readFile(`${path}.tmp`, "utf8")).toBe("of somebody");
});

test("a folder in the place of the file is an error without a token, and leaves nothing beside it", async () => {
  await mkdir(path);
  const error = await fileTokenStore(path)
    .set(tokens)
    .catch((caught: Error) => caught);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toContain("planted");
  expect(await readdir(folder)).toEqual(["tokens.json"]);
});

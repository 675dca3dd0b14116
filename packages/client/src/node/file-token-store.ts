import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { StoredTokens, TokenStore } from "../auth/token-store.ts";

/**
 * Keeps the tokens of one user in a file that only its owner can read (mode 0600). Writing is atomic: a reader sees the
 * old tokens or the new ones, never a half of them.
 *
 * @example
 * const nudgescribe = new Nudgescribe({ tokenStore: fileTokenStore(".nudgescribe/tokens.json") });
 */
export function fileTokenStore(file: string): TokenStore {
  const path = resolve(file);
  return {
    async get() {
      const text = await readPrivate(path);
      return text === undefined ? undefined : parse(path, text);
    },
    async set(tokens) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const next = `${path}.${randomUUID()}`;
      try {
        const handle = await open(next, "wx", 0o600);
        try {
          await handle.writeFile(`${JSON.stringify(tokens)}\n`);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(next, path);
      } catch (error) {
        await rm(next, { force: true });
        throw error;
      }
    },
  };
}

/**
 * What is looked at is the file that is read, whatever the path leads to a moment later.
 *
 * @throws Error when others can read the file: its tokens may be known already; and when another user has put it there,
 * since the client would act as whoever that user likes.
 */
async function readPrivate(path: string): Promise<string | undefined> {
  const handle = await open(path, "r").catch((error: { code?: string }) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const { mode, uid } = await handle.stat();
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      throw new Error(`${path}: others can read the tokens; set its mode to 600, or delete it to sign in anew`);
    if (process.getuid && uid !== process.getuid())
      throw new Error(`${path}: the file of another user; give it to this one, or delete it to sign in anew`);
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

function parse(path: string, text: string): StoredTokens {
  try {
    return JSON.parse(text) as StoredTokens;
  } catch {
    // The parser's own message would quote the text.
    throw new Error(`${path}: no JSON; delete it to sign in anew`);
  }
}

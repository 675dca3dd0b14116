import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";

/**
 * A file as a source for `customers.import`. It is read while it is sent, never whole, and its size is known for progress.
 *
 * @throws Error that names the path, when there is no such file or it is a folder.
 */
export async function fileSource(path: string): Promise<Blob> {
  const found = await stat(path).catch((cause) => {
    throw new Error(`${path}: ${cause.code === "ENOENT" ? "no such file" : cause.code}`, { cause });
  });
  if (found.isDirectory()) throw new Error(`${path}: a folder, not a file`);
  return openAsBlob(path);
}

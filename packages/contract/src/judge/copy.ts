import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";

/** Bytes of one body that are kept for the judge. A larger body passes and is not judged. */
const copyLimit = 16 * 1024 * 1024;

/** A copy of what goes through a stream; undefined when it is larger than the limit, or did not end. */
export type Copy = { readonly bytes: () => Buffer | undefined };

/** Keeps a copy of a body while something else reads it: it takes part in no flow control. */
export function copyOf(stream: IncomingMessage): Copy {
  let chunks: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > copyLimit) chunks = [];
    else chunks.push(chunk);
  });
  // A server may answer before it has read the request: half a body says nothing.
  return { bytes: () => (size > copyLimit || !stream.readableEnded ? undefined : Buffer.concat(chunks)) };
}

const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** The text of a copied body; undefined when it cannot be read: too large, or in an unknown encoding. */
export function textOf(bytes: Buffer | undefined, encoding: string | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const names = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  try {
    let plain = bytes;
    for (const name of bytes.length === 0 ? [] : names.reverse()) {
      const decode = decoders[name];
      if (!decode) return undefined;
      plain = decode(plain, { maxOutputLength: copyLimit });
    }
    return plain.toString("utf8");
  } catch {
    return undefined;
  }
}

import { FileProblemError } from "./file-problem.ts";

export type LineBreak = "\n" | "\r";

/**
 * The text of a UTF-8 file, a chunk at a time. Decoding goes on across the borders of chunks, which PapaParse's own
 * reading of files does not: it would break a letter that two chunks share.
 *
 * @throws FileProblemError when the file is not UTF-8, or can no longer be read
 */
export async function* readText(
  file: Blob,
  { lineBreak, onBytes }: { readonly lineBreak: LineBreak; readonly onBytes?: ((bytes: number) => void) | undefined },
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of readBytes(file)) {
    yield await decode(chunk);
    onBytes?.(chunk.byteLength);
  }
  yield await decode();

  async function decode(chunk?: Uint8Array): Promise<string> {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new FileProblemError({ line: await findWrongLine(file, lineBreak), ...notUtf8 });
    }
  }
}

export const notUtf8 = {
  message: "The file is not UTF-8 text: some letters would be lost.",
  fix: "Save it again as “CSV UTF-8”; Excel and other spreadsheets have it in the list of file types.",
} as const;

async function* readBytes(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(throwGone);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A browser refuses to read a file that was changed after it was chosen. */
function throwGone(): never {
  throw new FileProblemError({
    message: "The file can no longer be read: it was changed, moved or deleted after it was chosen.",
    fix: "Choose the file again.",
  });
}

/** No byte of a letter is a line break in UTF-8, so each line can be looked at alone. */
async function findWrongLine(file: Blob, lineBreak: LineBreak): Promise<number> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const end = lineBreak.charCodeAt(0);
  let line = 1;
  let rest = new Uint8Array(0);
  for await (const chunk of readBytes(file)) {
    const bytes = joined(rest, chunk);
    let start = 0;
    for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, start)) {
      if (isWrong(decoder, bytes.subarray(start, at))) return line;
      line += 1;
      start = at + 1;
    }
    rest = bytes.slice(start);
  }
  return line;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function isWrong(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return false;
  } catch {
    return true;
  }
}

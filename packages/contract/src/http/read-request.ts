import type { IncomingMessage } from "node:http";

const bodyLimit = 64 * 1024 * 1024;

/** Of several headers of one name, the list that they are. */
export const headersOf = ({ headers }: Pick<IncomingMessage, "headers">): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );

/**
 * The body, read to its end; undefined when there was none.
 *
 * @throws RangeError when it is larger than 64 MiB, Error when the caller went away meanwhile
 */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new RangeError(`the body is larger than ${bodyLimit} bytes`);
    chunks.push(chunk);
  }
  return size === 0 ? undefined : Buffer.concat(chunks).toString("utf8");
}

/** A name that is there several times has a list. */
export function readQuery(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return query;
}

/** They speak about one connection, not about the message (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "upgrade",
  "http2-settings",
]);

/**
 * The headers of a message as they go on: names, order and repetitions as they came, without those of the connection.
 * `Transfer-Encoding: chunked` stays, since it says that a body comes whose length nobody knows yet.
 */
export function passedOn(raw: readonly string[], isLeftOut: (name: string) => boolean = () => false): string[] {
  const named = pairs(raw);
  const listed = named
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return named
    .filter(([name]) => {
      const lower = name.toLowerCase();
      return !hopByHop.has(lower) && !listed.includes(lower) && !isLeftOut(lower);
    })
    .flat();
}

function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) found.push([raw[index] ?? "", raw[index + 1] ?? ""]);
  return found;
}

/** @throws Error that says what to give instead */
export function readUpstream(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      "the upstream is no http or https URL; give the base URL of a server, such as http://127.0.0.1:4020",
    );
  if (url.username || url.password || url.search || url.hash)
    throw new Error("the upstream must be a base URL alone; leave out credentials, query and fragment");
  return url;
}

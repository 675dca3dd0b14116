/** What the rehearsal may publish to and install our packages from: this machine, whatever is configured. */
export function loopbackUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" && isLoopback(url.hostname) && !url.username && !url.password) return url;
  throw new Error(
    `${shown(url, text)} is not a registry on this machine, and a rehearsal publishes nowhere else; leave out --registry, or give http://127.0.0.1:PORT/`,
  );
}

const isLoopback = (name: string): boolean =>
  name === "localhost" || name === "[::1]" || /^127(?:\.\d+){3}$/.test(name);

/** Without what may be a password. */
const shown = (url: URL | undefined, text: string): string => (url ? `${url.protocol}//${url.host}` : `"${text}"`);

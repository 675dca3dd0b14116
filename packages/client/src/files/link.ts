import { DownloadError } from "../errors/download-error.ts";

export type DownloadOptions = {
  /** @default globalThis.fetch, looked up at each call */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Aborts the download, the reading of its bytes included; it then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds until the answer must have begun. The bytes are read at the caller's pace and have no deadline.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
};

/**
 * Downloads the file behind a presigned link. The link is the key: no credentials, cookies or referrer go along, and
 * a redirect is refused, because it could lead the key anywhere.
 *
 * @throws DownloadError when the link is not https (http is for loopback only), redirects, has expired or gives no answer.
 * @throws TypeError when `link` is not a URL.
 */
export async function download(link: string, options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
  const url = readLink(link);
  const response = await request(url, options);
  const { status, body } = response;
  if (response.ok) return body ?? new Blob([]).stream();

  await body?.cancel();
  // Browsers hide the status of a redirect that is not followed.
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
    throw new DownloadError(url, "the link redirects, which is refused", status || undefined);
  throw new DownloadError(url, `the link answered ${status}; links expire, so ask for a new one`, status);
}

async function request(url: URL, options: DownloadOptions): Promise<Response> {
  const { fetch = globalThis.fetch, signal, timeout = 30_000 } = options;
  signal?.throwIfAborted();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeout);
  try {
    return await fetch(url.href, {
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal,
      ...privacy(),
    });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (deadline.signal.aborted) throw new DownloadError(url, `no answer within ${timeout} ms`);
    // The platform's error is left out: some put the whole link into its message.
    throw new DownloadError(url, `no answer${reason(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Cloudflare Workers have neither cookies nor a referrer, and throw when a request speaks of them. */
function privacy(): RequestInit {
  return "credentials" in Request.prototype ? { credentials: "omit", referrerPolicy: "no-referrer" } : {};
}

function readLink(link: string): URL {
  // The platform's own error would show the whole link.
  if (!URL.canParse(link)) throw new TypeError("link: not a URL");
  const url = new URL(link);
  if (url.username || url.password) throw new DownloadError(url, "a link with a user name or password is refused");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new DownloadError(url, "the link is not https");
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);

function reason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = inner instanceof Error ? (inner as { code?: unknown }).code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}

import { fetchMessageFile } from "@nudgescribe/types/operations";
import { DownloadError } from "../errors/download-error.ts";
import { loopback } from "../settings.ts";
import { deadline } from "../transport/deadline.ts";
import { openBody } from "../transport/open-body.ts";
import { type Answer, startCall } from "../transport/transport.ts";

export type DownloadOptions = {
  /** @default globalThis.fetch, looked up at each call */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Aborts the download, the reading of its bytes included; it then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds until the first byte, and then for each wait for bytes.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
};

/**
 * Downloads the file behind a presigned link. The link is the key: no credentials, cookies or referrer go along, and
 * a redirect is refused, because it could lead the key anywhere.
 *
 * @throws DownloadError when the link is not https (http is for loopback only), redirects, is refused or gives no answer.
 * @throws TimeoutError, and ConnectionError when the bytes break off.
 * @throws TypeError when `link` is not a URL.
 */
export async function download(link: string, options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
  const url = readLink(link);
  const { status, body, type } = await request(url, options);
  if (body) return body;
  // Browsers hide the status of a redirect that is not followed.
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    throw new DownloadError(url, "the link redirects, which is refused", status || undefined);
  throw new DownloadError(url, `the link answered ${status}; it may have expired, so ask for a new one`, status);
}

/** The same deadline as that of a call: over the way to the first byte, and then over each wait for bytes. */
async function request(url: URL, options: DownloadOptions): Promise<Answer & Pick<Response, "type">> {
  const { fetch = globalThis.fetch, signal: caller, timeout = 30_000 } = options;
  const row = fetchMessageFile;
  const call = startCall({
    row,
    origin: url.origin,
    timeout,
    caller,
    retries: 0,
    open: openBody,
    bearer: undefined,
    body: undefined,
  });
  let type: Response["type"] = "default";
  const send = deadline(async () => {
    const response = await fetch(url.href, { redirect: "manual", signal: call.signal, ...privacy() });
    const { status, ok, headers, body } = response;
    ({ type } = response);
    if (!ok) await body?.cancel();
    return { status, ok, headers, body: ok ? (body ?? new Blob([]).stream()) : null, text: () => "" };
  });
  try {
    const answer = await send({ url: url.href, method: "GET", headers: new Headers(), call });
    return { ...answer, type };
  } catch (error) {
    if (call.signal.aborted || caller?.aborted) throw error;
    // The platform's error is left out: some put the whole link into its message.
    throw new DownloadError(url, `no answer${reason(error)}`);
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
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.host))) return url;
  throw new DownloadError(url, "the link is not https");
}

function reason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = inner instanceof Error ? (inner as { code?: unknown }).code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}

import { masked, maskUrl } from "../observe/secrets.ts";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** A link to a file that could not be downloaded. The query of a link is its key, so it is never shown. */
export class DownloadError extends NudgescribeError {
  static override readonly kind: string = "DownloadError";
  declare readonly name: "DownloadError";
  /** Status of the answer; `undefined` when none came. */
  override readonly status: number | undefined;
  /** The link with its query masked. */
  readonly url: string;

  constructor(url: URL, problem: string, status?: number) {
    const masked = maskLink(url);
    super("fetchMessageFile", `${problem} (${masked})`);
    this.status = status;
    this.url = masked;
  }
}

function maskLink({ origin, pathname, search, protocol }: URL): string {
  return /^https?:$/.test(protocol) ? maskUrl(`${origin}${pathname}${search}`) : `${protocol}${masked}`;
}

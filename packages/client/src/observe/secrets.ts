export const masked = "[masked]";

/** Shorter values would be found in text that has nothing to do with them. */
const shortestSecret = 6;

/** The query of a presigned link holds its permission. */
const queries = /(https?:\/\/[^\s"?]+)\?[^\s"\\]*/g;

/** A link as it may be shown. */
export function maskUrl(url: string): string {
  return url.replace(/[?#].*$/s, `?${masked}`);
}

/** Values that must never show, wherever they turn up. */
export class Secrets {
  readonly #values = new Set<string>();

  add(value: unknown): void {
    if (typeof value === "string" && value.length >= shortestSecret) {
      this.#values.add(value);
      this.#values.add(JSON.stringify(value).slice(1, -1));
    }
  }

  /** The text without them. */
  hide(text: string): string {
    // Longest first: a secret can be a part of another one.
    const longestFirst = [...this.#values].sort((a, b) => b.length - a.length);
    return longestFirst
      .reduce((clean, value) => clean.replaceAll(value, masked), text)
      .replace(queries, `$1?${masked}`);
  }
}

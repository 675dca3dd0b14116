export const masked = "[masked]";

/** Shorter values would be found in text that has nothing to do with them. */
const shortestSecret = 6;

/** A link, whose query may hold its permission. One without a query matches too: else a text of many would take minutes. */
const links = /(https?:\/\/[^\s"?]+)(\?[^\s"\\]*)?/gi;

/** A link as it may be shown. */
export function maskUrl(url: string): string {
  return url.replace(/[?#].*$/s, `?${masked}`);
}

/** Values that must never show, wherever they turn up. */
export type Secrets = {
  readonly add: (...values: readonly unknown[]) => void;
  /** The text without them. */
  readonly hide: (text: string) => string;
};

/** They live in a closure, so that a client that is printed shows none. */
export function createSecrets(): Secrets {
  const secrets = new Set<string>();
  return {
    add(...values) {
      for (const value of values) {
        if (typeof value === "string" && value.length >= shortestSecret)
          secrets.add(value).add(JSON.stringify(value).slice(1, -1));
      }
    },
    hide(text) {
      // Longest first: a secret can be a part of another one.
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
      return longestFirst
        .reduce((clean, value) => clean.replaceAll(value, masked), text)
        .replace(links, (link, place, query) => (query ? `${place}?${masked}` : link));
    },
  };
}

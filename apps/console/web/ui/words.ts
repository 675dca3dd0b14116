const number = new Intl.NumberFormat("en");

/** `1 row`, `1,204 rows`, `no rows` */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? "no" : number.format(count)} ${count === 1 ? one : many}`;

export const formatNumber = (value: number): string => number.format(value);

/** `0.4 s`, `12 s`, `2 min` */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 90_000) return `${Math.round(ms / 1_000)} s`;
  return `${Math.round(ms / 60_000)} min`;
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the API left out or sent as null. */
export const orDash = (text: string | number | null | undefined): string =>
  text === undefined || text === null || text === "" ? "–" : String(text);

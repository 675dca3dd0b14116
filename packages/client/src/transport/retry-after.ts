/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date. A date is measured from the
 * answer's own `Date`, so that a clock that is wrong on this side makes no wait shorter.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const now = Date.parse(headers.get("date") ?? "");
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

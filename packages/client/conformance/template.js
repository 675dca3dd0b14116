// @ts-check
// Fills `{{name}}` in cases. Runs in every runtime.

/**
 * A value with its variables filled in; a text that is nothing but a variable becomes the variable's value. What is not
 * known stays as it is.
 *
 * @param {any} value
 * @param {(name: string) => unknown} read gives `undefined` for what it does not know
 * @returns {any}
 */
export function fill(value, read) {
  if (typeof value === "string") {
    const whole = /^\{\{([^{}]+)\}\}$/.exec(value)?.[1];
    const found = whole === undefined ? undefined : read(whole);
    if (found !== undefined) return found;
    return value.replace(/\{\{([^{}]+)\}\}/g, (text, name) => textOf(read(name) ?? text));
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, read));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [fill(name, read), fill(member, read)]));
}

const textOf = (/** @type {unknown} */ value) => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * What depends on the time of the run: `{{date+1s}}` an HTTP date, `{{time+1s}}` milliseconds since 1970, and
 * `{{jwt a exp=+60s iat=-100s}}` a token that says how long it lives. Seconds are whole, as in HTTP dates.
 *
 * @param {number} now seconds since 1970; one and the same for a whole case, so that a token is itself wherever it stands
 * @param {string} name
 */
export function timed(now, name) {
  const [, kind, shift = "+0"] = /^(date|time)(?:([+-]\d+)s)?$/.exec(name) ?? [];
  if (kind === "date") return new Date((now + Number(shift)) * 1_000).toUTCString();
  if (kind === "time") return (now + Number(shift)) * 1_000;

  const [, subject, claims] = /^jwt (\w+)((?: \w+=[+-]\d+s)*)$/.exec(name) ?? [];
  if (!subject) return undefined;
  const times = [...(claims ?? "").matchAll(/(\w+)=([+-]\d+)s/g)].map(([, claim, by]) => [claim, now + Number(by)]);
  const encode = (/** @type {object} */ part) => btoa(JSON.stringify(part)).replace(/=+$/, "");
  return `${encode({ alg: "none" })}.${encode({ sub: subject, ...Object.fromEntries(times) })}.secret-${subject}`;
}

/**
 * A token of {@link timed} by its name alone, so that a case can say which one it expects.
 *
 * @param {string} text
 */
export const tokenNames = (text) => text.replace(/[\w-]+\.[\w-]+\.secret-(\w+)/g, "jwt:$1");

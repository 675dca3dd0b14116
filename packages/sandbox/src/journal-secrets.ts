import { sensitiveMembers } from "@nudgescribe/types";

export const masked = "[masked]";

/** Shorter values would be found in text that has nothing to do with them. */
const shortest = 6;

/** As many values are kept; a caller could give a new password with each request. */
const most = 1_000;

// What only looks like a token or a link matches as well, and is left: else a text of many would be read again for each.

/** Tokens of this sandbox and most others, wherever they stand: those with a point. */
const tokens = /eyJ[\w-]+(\.[\w-]*)*/g;
const isToken = /^eyJ[\w-]+(\.[\w-]*)+$/;

/** The query of a link holds its permission. */
const links = /(https?:\/\/[^\s"'<>?]+)(\?[^\s"'<>\\]*)?|\bsignature=[\w%+/=-]+/gi;

/** Values that must never show, wherever they turn up. */
export type Secrets = {
  readonly add: (value: unknown) => void;
  readonly hide: (text: string) => string;
};

export function createSecrets(): Secrets {
  const values = new Set<string>();
  let longestFirst: readonly string[] | undefined;
  const addText = (value: string): void => {
    // Each sign-in makes new tokens, and they are found by their look.
    if (value.length < shortest || values.has(value) || isToken.test(value)) return;
    const [oldest] = values.size >= most ? values : [];
    if (oldest !== undefined) values.delete(oldest);
    values.add(value);
    longestFirst = undefined;
  };
  const add = (value: unknown): void => {
    if (typeof value === "string" || typeof value === "number") addText(String(value));
    else if (typeof value === "object" && value !== null) for (const member of Object.values(value)) add(member);
  };
  return {
    add,
    hide(text) {
      // A secret can be a part of another one.
      longestFirst ??= [...values]
        .flatMap((value) => [...new Set([value, JSON.stringify(value).slice(1, -1)])])
        .sort((a, b) => b.length - a.length);
      return longestFirst
        .reduce((clean, value) => clean.replaceAll(value, masked), text)
        .replace(tokens, (text, point?: string) => (point === undefined ? text : masked))
        .replace(links, (text, address?: string, query?: string) => {
          if (address === undefined) return masked;
          return query === undefined ? text : `${address}?${masked}`;
        });
    },
  };
}

/** The values at a pointer of the operations table. */
export function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value).flatMap((member) => valuesAt(member, rest));
  return Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

export const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/**
 * A body as it may be shown. Members are masked where the operations table says, and by name at any depth, because a
 * caller may have put one in the wrong place; what is left is searched for known values.
 */
export function maskBody(value: unknown, pointers: readonly (readonly string[])[], secrets: Secrets): unknown {
  if (value === null) return value;
  if (pointers.some((steps) => steps.length === 0)) return masked;
  if (typeof value === "string") return secrets.hide(value);
  if (typeof value === "number") return secrets.hide(String(value)) === String(value) ? value : masked;
  if (typeof value !== "object") return value;
  const below = (name: string) => pointers.filter(([step]) => step === name || step === "*").map(([, ...rest]) => rest);
  if (Array.isArray(value)) return value.map((item, index) => maskBody(item, below(String(index)), secrets));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      secrets.hide(name),
      sensitiveMembers.includes(name.toLowerCase()) && member !== null
        ? masked
        : maskBody(member, below(name), secrets),
    ]),
  );
}

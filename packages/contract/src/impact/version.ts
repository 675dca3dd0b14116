/** `next` is the release that is not out yet, and newer than every number. */
export type Version = string;

/** @throws Error in one line, for what is no version */
export function checkVersion(text: string, where: string): Version {
  if (text === "next" || /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(text)) return text;
  throw new Error(`${where} ${text} is not a version; give one such as 1.4.0`);
}

/** Less than 0 when `a` is the older one; by the rules of semver, where 1.0.0-rc.1 comes before 1.0.0. */
export function compareVersions(a: Version, b: Version): number {
  if (a === "next" || b === "next") return Number(a === "next") - Number(b === "next");
  const [[left, before], [right, after]] = [split(a), split(b)];
  const main = compareParts(left, right);
  if (main !== 0 || (before.length === 0 && after.length === 0)) return main;
  if (before.length === 0 || after.length === 0) return after.length - before.length;
  return compareParts(before, after);
}

function split(version: Version): [main: string[], pre: string[]] {
  const [text = ""] = version.split("+");
  const dash = text.indexOf("-");
  if (dash === -1) return [text.split("."), []];
  return [text.slice(0, dash).split("."), text.slice(dash + 1).split(".")];
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  for (const [index, a] of left.entries()) {
    const b = right[index];
    if (b === undefined) return 1;
    const order = comparePart(a, b);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function comparePart(a: string, b: string): number {
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The members of an object; of anything else, none. */
export const members = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The same value however its members are ordered. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`;
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** `/paths/~1v1~1cg` → `["paths", "/v1/cg"]`. */
export const segments = (pointer: string): string[] =>
  pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((part, index) => part !== "" || index > 0)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

export const pointerOf = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What stands at a path, or nothing. */
export const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined),
    value,
  );

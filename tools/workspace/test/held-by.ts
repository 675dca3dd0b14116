import { existsSync, readFileSync } from "node:fs";

/** A row of a table whose last column names the test that holds it. */
type Row = { readonly number: number; readonly path: string; readonly name: string };

export const readFromRoot = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const isThere = (path: string): boolean => existsSync(new URL(`../../../${path}`, import.meta.url));

/** Files whose tests a command of the repository runs. */
const testFile = /^[\w/.-]+\/test\/[\w/.-]+\.test\.ts$|^packages\/client\/conformance\/\w+\.json$/;

type Options = {
  /** How many rows there must be. */
  readonly rows?: number;
  /** @default the files of this repository */
  readonly read?: (path: string) => string;
};

const rowForm = /^\| (\d+) \|.*\| `([^`]+)` › (.+) \|$/;

/**
 * What is wrong with the tables "held by" of a page: rows without a number or a test, numbers that do not go on by one,
 * and tests that do not exist or would not run.
 */
export function problemsOf(page: string, { rows: count, read = readFromRoot }: Options = {}): string[] {
  const lines = rowsUnder("held by", page);
  const rows = lines.flatMap((line): Row[] => {
    const [, number, path = "", name = ""] = rowForm.exec(line) ?? [];
    return number === undefined ? [] : [{ number: Number(number), path, name }];
  });
  const numbers = rows.map(({ number }) => number).join();
  const wanted = Array.from({ length: count ?? rows.length }, (_, index) => index + 1).join();
  return [
    ...lines.filter((line) => !rowForm.test(line)).map((line) => `no number, or no test: ${line.slice(0, 60)}`),
    ...(numbers === wanted ? [] : [`rows with a test are ${numbers}`]),
    ...rows.flatMap((row) => {
      const problem = problemOf(row, read);
      return problem ? [`${row.number}: ${problem}`] : [];
    }),
  ];
}

/** The rows of all tables of a page whose last column has this title. */
export function rowsUnder(title: string, page: string): string[] {
  const tables = page.matchAll(/^\|.*\| (.+?) \|\n\|[ :|-]+\|\n((?:\|.*\n)*)/gm);
  return [...tables].flatMap(([, last, body = ""]) => (last === title ? body.trim().split("\n") : []));
}

function problemOf({ path, name }: Row, read: (path: string) => string): string | undefined {
  if (!testFile.test(path) || !isThere(path)) return "no such file of tests";
  const found = placesOf(name, read(path));
  if (found.length === 0) return "no such test";
  // `skipIf` is no skip: it runs wherever what it needs is there, and CI has all of it.
  return found.every(({ head }) => /\.(skip|todo|fails)\b/.test(head)) ? "the test would not run" : undefined;
}

const testHead = /^\s*(?:test|it|describe|plainTest)\b/gm;

/** Where a name stands as the title of a test: within quotes, no comment, and behind the beginning of a test. */
function placesOf(name: string, text: string): { head: string }[] {
  const places: { head: string }[] = [];
  const isJson = text.startsWith("{");
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
    const start = [...text.slice(0, at).matchAll(testHead)].at(-1)?.index;
    if (!/^(?!\s*(?:\/\/|\*|\/\*)).*["'`]/.test(line)) continue;
    if (isJson || start !== undefined) places.push({ head: text.slice(start ?? at, at) });
  }
  return places;
}

import { globSync } from "node:fs";
import type { Page } from "../page.ts";
import type { Problem } from "../problem.ts";

/** Code that no page shows, and output of nothing. Data that snippets read is left alone. */
export function checkSnippets(root: string, pages: readonly Page[]): Problem[] {
  const files = globSync("docs/snippets/**/*.{ts,tsx,js,txt}", { cwd: root }).sort();
  const shown = new Set(pages.flatMap(({ fences }) => fences.flatMap(({ mark }) => mark?.target.split("#")[0] ?? [])));
  return files.flatMap((path) => {
    const message = messageOf(path, shown, files);
    return message === undefined ? [] : [{ path, line: 1, message }];
  });
}

function messageOf(path: string, shown: ReadonlySet<string>, files: readonly string[]): string | undefined {
  const output = /^(.*)\.out\.txt$/.exec(path)?.[1];
  if (output === undefined)
    return [path, path.replace(/(\.test)?\.ts$/, ".out.txt")].some((one) => shown.has(one))
      ? undefined
      : "no page shows it or what it prints; show it, or delete it";
  return [`${output}.ts`, `${output}.test.ts`].some((code) => files.includes(code))
    ? undefined
    : `there is no ${output}.ts that says this; delete it, or name it after its snippet`;
}

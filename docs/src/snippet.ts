import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const open = /^\s*(?:\/\/|#)\s*#region\b *(.*?)\s*$/;
const close = /^\s*(?:\/\/|#)\s*#endregion\b/;

/**
 * What a mark such as `docs/snippets/client.ts#errors` shows: a region, or the only region without a name, or the file.
 *
 * @throws Error in one line, when the file or the region is not there
 */
export function readSnippet(root: string, target: string): string {
  const [path = "", name] = target.split("#");
  const file = join(root, path);
  if (!/^docs\/snippets\//.test(path)) throw new Error(`${path} is no file of docs/snippets/; move it there`);
  if (!existsSync(file)) throw new Error(`${path} does not exist; write it, or correct the mark`);
  const text = readFileSync(file, "utf8");
  const shown = regionOf(text.split("\n"), name, path);
  return `${dedent(shown).join("\n").replace(/^\n+/, "").trimEnd()}\n`;
}

function regionOf(lines: readonly string[], name: string | undefined, path: string): string[] {
  const starts = [...lines.entries()].flatMap(([index, line]) => {
    const found = open.exec(line)?.[1];
    return found === undefined ? [] : [{ index, name: found }];
  });
  const wanted = starts.filter((start) => start.name === (name ?? ""));
  if (wanted.length > 1) throw new Error(`${path} has ${wanted.length} regions ${name ?? "without a name"}; keep one`);
  const [start] = wanted;
  if (!start && name !== undefined)
    throw new Error(
      `${path} has no region ${name}; there is ${starts.map((one) => one.name || "one without a name").join(", ") || "none"}`,
    );
  if (!start) return withoutMarks(lines);
  let depth = 1;
  for (let end = start.index + 1; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    if (open.test(line)) depth += 1;
    if (close.test(line)) depth -= 1;
    if (depth === 0) return withoutMarks(lines.slice(start.index + 1, end));
  }
  throw new Error(`${path}: the region ${name ?? "without a name"} has no end; add //#endregion`);
}

const withoutMarks = (lines: readonly string[]): string[] =>
  lines.filter((line) => !open.test(line) && !close.test(line));

function dedent(lines: readonly string[]): string[] {
  const least = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0));
}

import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Fence, Page } from "../page.ts";
import type { Problem } from "../problem.ts";

/** Languages whose code must be a file that is compiled, parsed or run. */
const fromFiles = ["ts", "tsx", "js", "json", "yaml"];

/** Other names of languages, and the one that is used here. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ typescript: "ts", mts: "ts", javascript: "js", mjs: "js", jsx: "tsx", jsonc: "json", yml: "yaml" },
  ...{ bash: "sh", shell: "sh", console: "sh", zsh: "sh", txt: "text", plaintext: "text" },
};

/** Fences without a source, with a source that is not there, or in another language than their source. */
export function checkFences(root: string, { path, fences, loose }: Page): Problem[] {
  const problems = fences.flatMap((fence) =>
    messagesOf(root, path, fence).map((message) => ({ path, line: fence.line, message })),
  );
  return [...problems, ...loose.map((mark) => ({ path, ...mark }))];
}

function messagesOf(root: string, path: string, { lang = "", fenced, mark }: Fence): string[] {
  if (!fenced) return ["an indented code block; make it a fence with a language"];
  const name = otherNames[lang];
  if (name !== undefined) return [`a fence of ${lang}; call it ${name}`];
  if (mark?.kind === "tried by") return triedMessages(root, path, mark.target);
  if (mark) return languageMessages(lang, mark.target);
  if (!fromFiles.includes(lang)) return [];
  return [
    `a ${lang} fence without a source; put its code into a file and <!-- snippet: docs/snippets/… --> above the fence, then run pnpm docs:write`,
  ];
}

function triedMessages(root: string, path: string, target: string): string[] {
  const file = join(root, target);
  if (!/\.test\.ts$/.test(target) || !existsSync(file))
    return [`${target} is no test of this repository; correct the mark`];
  return readFileSync(file, "utf8").includes(basename(path))
    ? []
    : [`${target} does not read ${basename(path)}; name the test that tries what stands here`];
}

function languageMessages(lang: string, target: string): string[] {
  const [file = ""] = target.split("#");
  const wanted = extname(file).slice(1);
  const fits = wanted === "txt" ? !fromFiles.includes(lang) : lang === (otherNames[wanted] ?? wanted);
  return fits ? [] : [`the fence says ${lang || "no language"}, and ${file} is ${wanted === "txt" ? "text" : wanted}`];
}

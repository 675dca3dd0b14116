import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

export type Weight = { readonly screen: string; readonly bytes: number };

/** Bytes, gzipped, that a browser may load to show a screen as the first one. */
export const budget = 200_000;

const built = process.env["CONSOLE_WEB_ROOT"] ?? resolve(import.meta.dirname, "../dist/web");

/** What a browser loads, gzipped, to show each screen as the first one: scripts and styles, without the font. */
export function weighScreens(webRoot: string = built): Weight[] {
  const weightOf = (file: string): number => gzipSync(readFileSync(join(webRoot, file)), { level: 9 }).length;
  const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(webRoot, ".vite/manifest.json"), "utf8"));
  const filesOf = (name: string, seen = new Set<string>()): Set<string> => {
    const { file, css = [], imports = [] } = chunks[name] ?? { file: "" };
    for (const one of [file, ...css]) seen.add(one);
    for (const one of imports) if (!seen.has(chunks[one]?.file ?? "")) filesOf(one, seen);
    return seen;
  };
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry) ?? "";
  const screens = Object.keys(chunks).filter((name) => chunks[name]?.isDynamicEntry);
  return ["", ...screens].map((screen) => {
    const files = new Set([...filesOf(entry), ...(screen ? filesOf(screen) : [])]);
    return { screen: screen || "sign-in", bytes: [...files].reduce((sum, file) => sum + weightOf(file), 0) };
  });
}

export const tooHeavy = (weights: readonly Weight[]): string[] =>
  weights.filter(({ bytes }) => bytes > budget).map(({ screen, bytes }) => `${screen}: ${bytes} bytes`);

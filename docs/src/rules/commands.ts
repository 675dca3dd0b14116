import type { Page } from "../page.ts";
import type { Problem } from "../problem.ts";
import { checkCommand } from "../shell/check-command.ts";
import type { Programs } from "../shell/programs.ts";
import { splitCommands } from "../shell/split.ts";

/** Commands in `sh` fences, and those of npm and pnpm inside sentences, that cannot be called as they stand. */
export function checkCommands(programs: Programs, { path, fences, inline }: Page): Problem[] {
  const inFences = fences
    .filter(({ lang, mark }) => lang === "sh" && mark?.kind !== "tried by")
    .flatMap(({ code, line }) => splitCommands(code).map((one) => ({ ...one, line: line + 1 + one.line })));
  const inSentences = inline
    .filter(({ code }) => /^(npm|npx|pnpm) [a-z@-]/.test(code) && !code.includes("<"))
    .flatMap(({ code, line }) => splitCommands(code.replace(/[[\]…]/g, "")).map(({ words }) => ({ words, line })));
  return [...inFences, ...inSentences].flatMap(({ words, line }) =>
    checkCommand(programs, words).map((message) => ({ path, line, message })),
  );
}

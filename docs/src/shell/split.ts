/** One program with its arguments, as a shell would start it. */
export type Command = { readonly words: readonly string[]; readonly line: number };

/** The commands of a shell block: comments, prompts, variables in front and redirections are left out. */
export function splitCommands(code: string): Command[] {
  const joined = code.replace(/\\\n\s*/g, (found) => `${found.includes("\n") ? " " : ""}`);
  return joined.split("\n").flatMap((text, index) =>
    splitLine(text.trim().replace(/^\$ /, ""))
      .map(withoutVariables)
      .filter((words) => words.length > 0)
      .map((words) => ({ words, line: index })),
  );
}

/** A word in quotes, an operator, or a plain word; a word may be made of several pieces, as in `--a="b c"`. */
const token =
  /(?<comment>(?<=^|\s)#.*$)|(?<operator>&&|\|\||[;|&])|(?<redirect>\d?>>?&?\d?\s*\S*)|(?<word>(?:"[^"]*"|'[^']*'|[^\s"'&|;>])+)/g;

function splitLine(text: string): string[][] {
  const commands: string[][] = [[]];
  for (const { groups = {} } of text.matchAll(token)) {
    if (groups["operator"]) commands.push([]);
    else if (groups["word"]) commands.at(-1)?.push(groups["word"].replace(/["']/g, ""));
  }
  return commands;
}

function withoutVariables(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !/^[A-Z_][A-Z0-9_]*=/.test(word));
  return first < 0 ? [] : words.slice(first);
}

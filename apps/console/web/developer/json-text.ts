import type { ShownBody } from "../../server/answers.ts";

/** Strings, brackets and what stands between them; the last string may lack its end. */
const tokens = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s"[\]{},:]+/gs;

const isJson = ({ text, cut }: ShownBody): boolean => {
  if (!/^\s*[[{]/.test(text)) return false;
  if (cut) return true; // nobody can say more of the beginning
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON on many lines, also when its end is missing; numbers and escapes stay as they were sent. Other text is as it is. */
export function layOutBody(body: ShownBody): string {
  if (!isJson(body)) return body.text;
  const all = body.text.match(tokens) ?? [];
  let depth = 0;
  let out = "";
  const newLine = () => `\n${"  ".repeat(depth)}`;
  for (const [index, token] of all.entries()) {
    const isEmpty = closers[all[index - 1] ?? ""] === token;
    if (token in closers) {
      depth += 1;
      const closes = all[index + 1] === closers[token];
      out += closes ? token : token + newLine();
    } else if (token === "]" || token === "}") {
      depth = Math.max(0, depth - 1);
      out += isEmpty ? token : newLine() + token;
    } else if (token === ",") out += token + newLine();
    else out += token === ":" ? ": " : token;
  }
  return out;
}

/**
 * The value that a body holds. Where its end is missing, the outermost list ends with the last item that is whole, so
 * that no item is half there.
 */
export function readBody({ text, cut }: ShownBody): unknown {
  try {
    return JSON.parse(cut ? mend(text) : text);
  } catch {
    return undefined;
  }
}

function mend(text: string): string {
  const open: string[] = [];
  /** How deep the outermost list is, while one is open. */
  let list: number | undefined;
  let whole = "";
  const isOutsideItem = () => list === undefined || open.length <= list;
  const keep = (end: number) => {
    if (isOutsideItem()) whole = text.slice(0, end) + [...open].reverse().join("");
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const end = index + token.length;
    const closer = closers[token];
    if (closer) {
      open.push(closer);
      if (token === "[") list ??= open.length;
      keep(end);
    } else if (token === "]" || token === "}") {
      open.pop();
      if (list !== undefined && open.length < list) list = undefined;
      keep(end);
    } else if (token === ",") keep(index);
  }
  return whole;
}

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

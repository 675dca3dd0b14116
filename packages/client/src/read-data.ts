import type { OperationRow } from "@nudgescribe/types";
import { ParseError } from "./errors/parse-error.ts";

/** Reads the body of a success. @throws ParseError */
export type ReadData = (row: OperationRow, headers: Headers, text: string) => unknown;

/** As nearly all operations promise it. */
export const readJson: ReadData = ({ id, effect }, headers, text) => {
  // Work that was done must not look like a failure only because the answer is empty. No member of such an answer is promised.
  if (text === "" && effect !== "safe") return {};
  try {
    return JSON.parse(text);
  } catch {
    const seen = text ? `"${headers.get("content-type") ?? ""}" that does not parse` : "empty";
    throw new ParseError(id, `the answer should be JSON, but is ${seen}`, text);
  }
};

export const isJson = (mediaType: string | null): boolean => /[/+]json\b/.test(mediaType ?? "");

/** What a body is to a reader who promises nothing; an empty one is undefined. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

import { sensitiveHeaders, sensitiveMembers } from "@nudgescribe/types";

const secretName = /pass(word|wd)|secret|token|api[-_]?key|api[-_]?code|authorization|credential|cookie|signature/i;

/** Whether what stands under a name is a secret: by the contract, or since its name says so, misspelt or not. */
export const isSecret = (name: string): boolean =>
  sensitiveHeaders.includes(name.toLowerCase()) ||
  sensitiveMembers.includes(name.toLowerCase()) ||
  secretName.test(name);

/** The shape of a value, never the value; a number may be shown where a limit is broken. */
function shapeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value !== "string") return typeof value;
  return value === "" ? "an empty string" : `a string of ${value.length}`;
}

/**
 * What was sent at a place of a body, so that a person recognises it and no secret and no customer's data is told:
 * plain words where the contract lists words, numbers where it sets limits, else the shape.
 */
export function gotAt(path: readonly string[], value: unknown, rule: string): string {
  if (path.some(isSecret)) return value === undefined || value === null ? shapeOf(value) : typeof value;
  if ((rule === "enum" || rule === "const") && isPlainWord(value)) return JSON.stringify(value);
  if (typeof value === "number" && rule !== "type") return String(value);
  return shapeOf(value);
}

export const isPlainWord = (value: unknown): value is string =>
  typeof value === "string" && /^[A-Za-z][\w /.-]{0,31}$/.test(value);

/** A name of a member as it may be told: one that does not read as a name, such as an e-mail address, is data. */
export const nameOf = (name: string): string =>
  /^[A-Za-z_$][\w $:/~-]{0,47}$|^\d{1,9}$/.test(name) ? name : `(a name of ${name.length})`;

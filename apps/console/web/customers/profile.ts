/** What can be said about a profile, which the vendor's pages call encrypted without saying how. */
export type Profile =
  | { readonly kind: "none" }
  | { readonly kind: "encrypted"; readonly text: string }
  | { readonly kind: "readable"; readonly text: string };

export function readProfile(value: unknown): Profile {
  if (value === undefined || value === null || value === "") return { kind: "none" };
  if (typeof value !== "string") return { kind: "readable", text: JSON.stringify(value) };
  return isJson(value) ? { kind: "readable", text: value } : { kind: "encrypted", text: value };
}

/** Only an object or a list: a number, for one, could be the beginning of anything. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

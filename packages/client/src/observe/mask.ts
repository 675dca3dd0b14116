import { sensitiveHeaders } from "@nudgescribe/types/operations";
import { masked, type Secrets } from "./secrets.ts";

const hiddenHeaders: ReadonlySet<string> = new Set([
  ...sensitiveHeaders,
  "cookie",
  "set-cookie",
  "proxy-authorization",
]);

/** Headers as they may be shown: secrets are masked by name, as the operations table lists them, and by value. */
export function maskHeaders(headers: Headers, secrets: Secrets): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    const hidden = name === "location" ? maskUrl(value) : secrets.hide(value);
    shown[name] = hiddenHeaders.has(name) ? masked : hidden;
  });
  return shown;
}

/** A body as it may be shown. Its sensitive members are masked, and all of it when it cannot be told where they are. */
export function maskBody(text: string, pointers: readonly string[], secrets: Secrets): string {
  if (pointers.length === 0 || text === "") return secrets.hide(text);
  const names = new Set(pointers.map((pointer) => pointer.slice(pointer.lastIndexOf("/") + 1).toLowerCase()));
  try {
    return secrets.hide(JSON.stringify(maskMembers(JSON.parse(text), names)));
  } catch {
    return `${masked} ${text.length} characters that are not JSON`;
  }
}

/** Masks members by name at any depth: most bodies are inferred, so a secret may stand elsewhere than the contract says. */
function maskMembers(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskMembers(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      names.has(name.toLowerCase()) && member !== null ? masked : maskMembers(member, names),
    ]),
  );
}

/** The query of a presigned link holds its permission. */
export function maskUrl(url: string): string {
  return url.replace(/[?#].*$/s, `?${masked}`);
}

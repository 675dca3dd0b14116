import { sensitiveHeaders, sensitiveMembers } from "@nudgescribe/types/operations";
import { masked, maskUrl, type Secrets } from "./secrets.ts";

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
    const hidden = secrets.hide(name === "location" ? maskUrl(value) : value);
    shown[name] = hiddenHeaders.has(name) ? masked : hidden;
  });
  return shown;
}

/**
 * A body as it may be shown. Sensitive members are masked; when the body is expected to have some, but is not JSON, all
 * of it.
 */
export function maskBody(text: string, hasSecrets: boolean, secrets: Secrets): string {
  try {
    return secrets.hide(JSON.stringify(maskMembers(JSON.parse(text))));
  } catch {
    return hasSecrets ? `${masked} ${text.length} characters that are not JSON` : secrets.hide(text);
  }
}

/** By name and at any depth: most bodies are inferred, so a secret may stand elsewhere than the contract says. */
function maskMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskMembers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      sensitiveMembers.includes(name.toLowerCase()) && member !== null ? masked : maskMembers(member),
    ]),
  );
}

import type { Finding } from "./breaks.ts";

type Sentence = { readonly at: string; readonly why: string };

/** Where a recorded call breaks and why, in the kit's words. */
export function sentenceFor(finding: Finding): Sentence {
  const { result, interaction, place } = finding;
  const { method, path } = interaction.request;
  const { status } = interaction.response;
  const media = list(result.specDetails?.value);
  switch (result.code) {
    case "request.path-or-method.unknown":
      return { at: "operation", why: `${method} ${path} is gone from the contract` };
    case "response.status.default":
    case "response.status.unknown":
      return { at: "response status", why: `the contract no longer answers this call with ${status}` };
    case "request.content-type.incompatible":
      return {
        at: "request header content-type",
        why: `the contract no longer takes this media type; it takes ${media}`,
      };
    case "response.content-type.incompatible":
      return {
        at: `response ${status} header content-type`,
        why: `the contract no longer answers so; it answers ${media}`,
      };
    case "request.body.unknown":
      return { at: "request body", why: "your code sends a body, and the contract no longer takes one" };
    case "response.body.unknown":
      return { at: `response ${status} body`, why: "your code gets a body, and the contract no longer has one" };
    case "request.authorization.missing":
      return {
        at: "request header authorization",
        why: "the contract asks for a credential that your code does not send",
      };
    case "request.header.incompatible":
      if (result.mockDetails?.value === null)
        return {
          at: `request header ${place[2]}`,
          why: "the contract now requires it, and your code does not send it",
        };
      break;
  }
  const [side = "request", part = "", ...steps] = place;
  const { member, why } = whyOf(result.message, side, result.mockDetails?.value, result.specDetails?.value);
  const shown = [...steps, ...(member === undefined ? [] : [member])].map((step) => (/^\d+$/.test(step) ? "*" : step));
  const where = part === "body" ? ["body", ...shown].join(".") : `${part.replace(/s$/, "")} ${shown.join(".")}`;
  return { at: `${side}${side === "response" ? ` ${status}` : ""} ${where}`, why };
}

/** The sentences of the comparator's validator are its own: only what the kit knows is reworded. */
function whyOf(message: string, side: string, got: unknown, wanted: unknown): { member?: string; why: string } {
  const sends = side === "request" ? "your code sends" : "your test got";
  const required = /must have required property '(.+)'$/.exec(message)?.[1];
  if (required !== undefined)
    return { member: required, why: "the contract now requires it, and your code does not send it" };
  const removed = additional(message);
  if (removed !== undefined) {
    if (side === "request") return { member: removed, why: "your code sends it, and the contract no longer has it" };
    return { member: removed, why: "your test got it, and the contract's answer no longer has it" };
  }
  if (/must be equal to (one of the allowed values|constant)/.test(message))
    return { why: `${sends} ${quote(got)}, which the contract no longer allows; it allows ${list(wanted)}` };
  const type = /must be (null|string|number|integer|boolean|object|array)(?:,[\w,]+)?$/.exec(message)?.[0].slice(8);
  if (type !== undefined)
    return { why: `${sends} ${typeName(got)}, and the contract now says ${type.replaceAll(",", " or ")}` };
  if (/must match (exactly one schema in oneOf|a schema in anyOf)/.test(message))
    return { why: `${sends} what fits none of the forms that the contract now allows` };
  const rule = /: (must .*)$/.exec(message)?.[1] ?? "must be otherwise";
  return { why: `${sends} ${typeName(got)}, and the contract now says that it ${rule}` };
}

/** The member that a schema without further members does not name. */
export const additional = (message: string): string | undefined =>
  /must NOT have additional properties - (.+)$/.exec(message)?.[1];

const typeName = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : value === undefined ? "nothing" : typeof value;

const quote = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function list(value: unknown): string {
  const all = Array.isArray(value) ? value : [value];
  const shown = all.slice(0, 8).map((one) => (typeof one === "string" && one.includes("/") ? one : quote(one)));
  return `${shown.join(", ")}${all.length > 8 ? " and others" : ""}`;
}

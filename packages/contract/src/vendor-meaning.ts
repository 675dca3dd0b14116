import { referredTo } from "./pointer.ts";
import type { Violation } from "./prism.ts";

type Response = { $ref?: string; "x-vendor-meaning"?: string };
type Operation = { responses?: Record<string, Response> };
type Document = { paths?: Record<string, Record<string, Operation>> };

/**
 * The status with which the vendor answers a refused request, where it is not the one that Prism would choose: a
 * refused token is 403 here, not 401, and a missing field is 401, not 400. Read off `x-vendor-meaning` in the document.
 */
export type VendorStatus = (method: string, path: string, violations: readonly Violation[]) => number | undefined;

export function readVendorStatus(document: object): VendorStatus {
  const { paths = {} } = document as Document;
  return (method, path, violations) => {
    const meaning = meaningOf(violations);
    const responses = paths[path]?.[method.toLowerCase()]?.responses ?? {};
    const status = Object.entries(responses).find(
      ([, response]) => meaning && resolve(document, response)["x-vendor-meaning"] === meaning,
    )?.[0];
    return status === undefined ? undefined : Number(status);
  };
}

/** Violations mean something of their own only when nothing else is wrong, but for the credential, which comes first. */
function meaningOf(violations: readonly Violation[]): string | undefined {
  const ofRequest = violations.filter(({ location }) => location[0] === "request");
  if (ofRequest.some(({ code }) => code === "401")) return "token-refused";
  if (ofRequest.length > 0 && ofRequest.every(isMissingField)) return "missing-fields";
  return undefined;
}

/** A field, or the whole body; a missing header or parameter is something else. */
const isMissingField = ({ code, location, message }: Violation): boolean =>
  code === "required" && (location[1] === "body" || message.startsWith("Body parameter"));

const resolve = (document: object, response: Response): Response =>
  response.$ref ? ((referredTo(document, response.$ref) ?? {}) as Response) : response;

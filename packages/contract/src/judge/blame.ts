import type { Blame } from "../violation.ts";
import type { Finding } from "./finding.ts";
import type { Seen } from "./seen.ts";

/** Rules whose breach may be the mere consequence of a wrong request: nobody declares what comes then. */
const ofForm = new Set(["status", "content-type", "json"]);

/** Who broke a rule. Where the cause may lie between client and server, nobody is accused. */
export function blameFor({ side, rule, got }: Finding, seen: Seen, requestIsRight: boolean): Blame {
  if (side === "request") return "client";
  const { response, world, example } = seen;
  if (!response || response.status >= 500) return "unknown";
  if (world === "mock" && example !== undefined) return "spec example";
  if (!requestIsRight && ofForm.has(rule)) return "unknown";
  // A gateway may answer 3xx and 4xx for the server; a success can only be the server's own.
  if (rule === "status") return /^2/.test(got) ? "server" : "unknown";
  return "server";
}

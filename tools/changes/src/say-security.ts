import { largest } from "./change.ts";
import type { Finding } from "./findings.ts";
import { at, items, type Json, members, same, segments } from "./json.ts";
import { listed, type Said } from "./said.ts";
import type { Pair } from "./wire.ts";

type Documents = { own: readonly Finding[]; shared: readonly Finding[]; old: Json; next: Json };

/** Which credentials a call carries, and how they are sent. */
export function saySecurity({ old, next }: Pair, { own, shared, ...documents }: Documents): Said[] {
  const [before, after] = [old, next].map(({ whole }) => items(whole["security"]));
  const found = own.filter(({ typeName }) => typeName.startsWith("SecurityRequirement"));
  const requirement: Said[] =
    found.length === 0 || same(before, after)
      ? []
      : [
          {
            kind: "credential-changed",
            level: largest(found.map(({ impact }) => ({ level: impact }))) ?? "minor",
            path: ["security"],
            words: `the call carries ${told(after)}; it was ${told(before)}`,
            migration: `give the client ${told(after)}`,
          },
        ];
  const names = new Set([...(before ?? []), ...(after ?? [])].flatMap((one) => members(one).map(([name]) => name)));
  const schemes = shared
    .map((finding) => ({ finding, path: segments(finding.path) }))
    .filter(({ path }) => path[1] === "securitySchemes" && names.has(path[2] ?? ""))
    .map(({ finding, path }): Said => {
      const scheme = path.slice(0, 3);
      return {
        ...{ kind: "credential-sent-otherwise", level: finding.impact, path: ["security"] },
        words: `the credential \`${path[2]}\` is sent as ${sent(at(documents.next, scheme))}; it was ${sent(at(documents.old, scheme))}`,
        migration: "send the credential as it is described now; the client does",
      };
    });
  return [...requirement, ...schemes.slice(0, 1)];
}

const told = (alternatives: readonly unknown[] | undefined): string =>
  (alternatives ?? [])
    .map((one) => members(one).map(([name]) => name))
    .map((names) => (names.length === 0 ? "no credential" : listed(names)))
    .join(", or ") || "no credential";

function sent(scheme: unknown): string {
  const { type, in: place, name, scheme: kind } = (scheme ?? {}) as Record<string, string>;
  if (type === "apiKey") return `the ${place} \`${name}\``;
  return type ? `\`${kind ?? type}\`` : "nothing";
}

import type { Level } from "./change.ts";
import type { Finding } from "./findings.ts";
import { isObject, members } from "./json.ts";
import type { Place } from "./place.ts";
import { listed, quote, type Said } from "./said.ts";

type Told = { readonly finding: Finding; readonly place: Place; readonly path: readonly string[] };

const removed = (finding: Finding): boolean => finding.kind === "removed";
const value = ({ base, revision }: Finding): unknown => revision?.value ?? base?.value;

/** Everything of a call that is no schema: parameters, media types, statuses, headers, credentials. */
export function sayCall(told: Told): Said[] {
  const { finding, path } = told;
  const { typeName, impact: level } = finding;
  const name = path.at(-1) ?? "";
  const said = (rest: Omit<Said, "path" | "level"> & { level?: Level }): Said[] => [{ path, level, ...rest }];
  const [gone, title] = [removed(finding), `\`${name}\``];
  switch (typeName) {
    case "Parameter":
    case "ParameterList":
      return sayParameter(told);
    case "RequestBody":
      if (finding.kind === "modified")
        return said({
          kind: "request-body-required",
          words:
            finding.revision?.value === true ? "the call needs a body, which was optional" : "the body may be left out",
          migration: "send a body in every call",
        });
      return said({
        kind: gone ? "request-body-gone" : "request-body-added",
        words: gone ? "the call takes no body any more" : "the call takes a body",
        migration: gone ? "leave the body out" : "send a body",
      });
    case "MediaType":
    case "MediaTypesMap": {
      const media = typeName === "MediaType" ? [name] : members(value(finding)).map(([type]) => type);
      const sends = path[0] === "requestBody";
      return said({
        kind: gone ? "media-type-gone" : "media-type-added",
        words: `${sends ? "the request is" : `${told.place.name} comes`} ${gone ? "not as" : "also as"} ${listed(media)}${gone ? " any more" : ""}`,
        ...(gone && {
          migration: sends ? "send one of the other media types" : "ask for one of the other media types",
        }),
      });
    }
    case "Response":
      return said({
        kind: gone ? "status-gone" : finding.kind === "added" ? "status-added" : "status-changed",
        words: gone ? `the status ${title} is not declared any more` : `the status ${title} is declared now`,
        ...(gone && { migration: `expect no body of its own for ${name}` }),
      });
    case "Header":
    case "HeadersMap":
      return said({
        kind: gone ? "answer-header-gone" : "answer-header-added",
        words: `${told.place.name} has ${gone ? "no" : "a"} header ${listed(typeName === "Header" ? [name] : members(value(finding)).map(([header]) => header))}${gone ? " any more" : ""}`,
        ...(gone && { migration: "do without the header" }),
      });
    default:
      return said({
        ...{ kind: "other", level: gone ? "major" : level },
        words: `${told.place.name}: ${finding.verdicts[0]?.message.replace(/\.$/, "") ?? `\`${finding.property ?? name}\` was ${finding.kind}`}`,
        migration: "see the reference of the operation",
      });
  }
}

function sayParameter({ finding, place, path }: Told): Said[] {
  const { impact: level, kind, property } = finding;
  const node = value(finding);
  const parameters = Array.isArray(node) ? node : [node];
  if (kind === "modified" && property === "required")
    return finding.revision?.value === true
      ? [
          {
            ...{ kind: "parameter-required", path, level },
            words: `the call needs ${place.name}, which was optional`,
            migration: "pass it in every call",
          },
        ]
      : [{ kind: "parameter-optional", path, level, words: `the call may leave ${place.name} out` }];
  if (kind === "modified")
    return [
      {
        ...{ kind: "parameter-changed", path, level },
        words: `${place.name}: \`${property}\` is ${quote(finding.revision?.value)}; it was ${quote(finding.base?.value)}`,
        migration: "send the parameter as it is described now",
      },
    ];
  return parameters.filter(isObject).map((parameter): Said => {
    const told = `${parameter["in"]} parameter \`${parameter["name"]}\``;
    const needed = parameter["required"] === true;
    if (kind === "removed")
      return { kind: "parameter-gone", path, level, words: `there is no ${told} any more`, migration: "leave it out" };
    return {
      ...{ kind: needed ? "parameter-needed" : "parameter-added", path, level: needed ? level : "minor" },
      words: needed ? `the call needs a new ${told}` : `the call may have a new ${told}`,
      ...(needed && { migration: "pass it in every call" }),
    };
  });
}

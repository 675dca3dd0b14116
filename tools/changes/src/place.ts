import { at, isObject, type Json } from "./json.ts";

/** The part of a call that a path below an operation is in, in words, and the member of the body. */
export type Place = {
  readonly part: "request" | "answer" | "parameter" | "security" | "operation";
  /** `the request`, `the answer`, `the 403 answer`, `the header x-ip`. */
  readonly name: string;
  /** `findings[].row`; empty for the body itself. */
  readonly member: string;
};

/** Reads a path below an operation, such as `["requestBody", "content", "application/json", "schema", …]`. */
export function placeOf(operation: Json, path: readonly string[]): Place {
  const [first, second = ""] = path;
  const start = path.indexOf("schema");
  const member = start === -1 ? "" : memberOf(path.slice(start + 1));
  if (first === "requestBody") return inItems({ part: "request", name: "the request", member });
  if (first === "responses") {
    const name = second === "200" || second === "" ? "the answer" : `the ${second} answer`;
    return inItems({ part: "answer", name: second === "default" ? "the answer to any other status" : name, member });
  }
  if (first === "parameters") {
    const parameter = at(operation, ["parameters", second]);
    const told = isObject(parameter) ? `the ${parameter["in"]} parameter \`${parameter["name"]}\`` : "a parameter";
    return { part: "parameter", name: told, member };
  }
  return { part: first === "security" ? "security" : "operation", name: "the call", member: "" };
}

/** Of a body that is a list, a person speaks of its items. */
function inItems(place: Place): Place {
  if (!place.member.startsWith("[]")) return place;
  return { ...place, name: `each item of ${place.name}`, member: place.member.replace(/^\[\]\.?/, "") };
}

function memberOf(path: readonly string[]): string {
  let member = "";
  for (let index = 0; index < path.length; index++) {
    const key = path[index];
    if (key === "properties" || key === "patternProperties") member += `${member && "."}${path[++index] ?? ""}`;
    else if (key === "items") member += "[]";
    else if (key === "prefixItems") member += `[${path[++index]}]`;
    else if (key === "additionalProperties") member += `${member && "."}*`;
  }
  return member;
}

/** `` `purpose` of the request``, or `the request`. */
export const whole = ({ name, member }: Place): string => (member === "" ? name : `\`${member}\` of ${name}`);

import type { Work } from "../analyse.ts";
import { ownSchemas } from "../document.ts";
import type { Surface } from "./surface.ts";

/** Which names are worth a question to the compiler: those that a change can touch. */
export function isOfInterest(surfaces: readonly Surface[], works: readonly Work[]): (name: string) => boolean {
  const names = new Set(works.flatMap(namesOf));
  if (works.some(({ rule }) => rule.touches === "status")) {
    names.add("status");
    for (const { installed } of surfaces)
      for (const name of installed.exports.keys()) if (name.endsWith("Error")) names.add(name);
  }
  return (name) => names.has(name);
}

function namesOf({ rule, surface }: Work): string[] {
  const names: (string | undefined)[] = [];
  if ("place" in rule) names.push(rule.place.members.at(-1));
  if (rule.touches === "export") names.push(rule.name, rule.members.at(-1));
  if (rule.touches === "clients") names.push("baseUrl");
  if ("operation" in rule) {
    const operation = surface.operations.get(rule.operation);
    const methods = [operation?.method, operation?.pagesMethod];
    names.push(rule.operation, ...methods.map((path) => path?.split(".").at(-1)));
  }
  if (rule.touches === "operation")
    names.push(...ownSchemas(surface.installed.document, surface.operations, rule.operation));
  return names.flatMap((name) => name ?? []);
}

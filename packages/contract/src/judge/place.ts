import { places } from "../generated/places.ts";
import type { Violation } from "../violation.ts";
import type { Contract } from "./contract.ts";

/** File and line of a rule; of what it is a part of, where the rule itself has none. Undefined for another document. */
export function placeOf({ own }: Pick<Contract, "own">, pointer: string): Violation["spec"] {
  if (!own) return undefined;
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places[at];
    if (!place) continue;
    const colon = place.lastIndexOf(":");
    return { pointer, file: place.slice(0, colon), line: Number(place.slice(colon + 1)) };
  }
  return undefined;
}

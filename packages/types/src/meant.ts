import type { CheckError } from "./check.ts";

/**
 * A body that fits no alternative has errors from each of them. Kept are those of the alternative that was meant: the
 * one that lacks the fewest members, then the one with the fewest errors. Where none stands out, only the choice is told.
 */
export function meant(errors: readonly CheckError[]): readonly CheckError[] {
  const choices = errors.filter(isChoice);
  if (choices.length === 0) return errors;
  const dropped = new Set<CheckError>();
  for (const choice of choices) {
    const [best, next, ...rest] = [...branches(errors, choice).values()].sort(compare);
    const clear = best && next && compare(best, next) < 0;
    for (const error of [...(clear ? [choice] : (best ?? [])), ...(next ?? []), ...rest.flat()]) dropped.add(error);
  }
  return errors.filter((error) => !dropped.has(error));
}

const isChoice = ({ keyword, params }: CheckError): boolean =>
  (keyword === "oneOf" && params["passingSchemas"] === null) || keyword === "anyOf";

/** The errors of each alternative, for one value of the body. */
function branches(errors: readonly CheckError[], choice: CheckError): Map<string, CheckError[]> {
  const found = new Map<string, CheckError[]>();
  for (const error of errors) {
    if (!error.schemaPath.startsWith(`${choice.schemaPath}/`)) continue;
    if (!`${error.instancePath}/`.startsWith(`${choice.instancePath}/`)) continue;
    const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/")[0] ?? "";
    found.set(branch, [...(found.get(branch) ?? []), error]);
  }
  return found;
}

const missing = (errors: readonly CheckError[]): number =>
  errors.filter(({ keyword }) => keyword === "required").length;

const compare = (a: readonly CheckError[], b: readonly CheckError[]): number =>
  missing(a) - missing(b) || a.length - b.length;

import type { Contract } from "../contract.ts";
import type { Json, Path } from "../json.ts";
import { type Problem, problemAt } from "../problem.ts";

/** Below these keys stand values, which are not ours to judge. */
const values = new Set(["value", "example", "examples", "default", "const", "enum"]);
/** Below these keys stand names: a header or a member may well start with `x-`. */
const names = new Set(
  ["properties", "patternProperties", "headers", "mapping", "security"].concat([
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "securitySchemes",
  ]),
);

/** An extension means something only where it is written down: the table in spec/README.md. */
export function knownExtensions(contract: Contract): Problem[] {
  const problems: Problem[] = [];
  const visit = (json: Json, path: Path, named: boolean): void => {
    if (typeof json !== "object" || json === null) return;
    for (const [key, value] of Object.entries(json)) {
      const place = [...path, key];
      if (!named && key.startsWith("x-") && !contract.extensions.has(key))
        problems.push(
          problemAt(contract, place, {
            rule: "known-extensions",
            what: `${key} is not in the table of extensions`,
            todo: "Correct the name, or add it to the table in spec/README.md.",
          }),
        );
      if (named || !values.has(key)) visit(value, place, !named && names.has(key));
    }
  };
  visit(contract.document, [], false);
  return problems;
}
